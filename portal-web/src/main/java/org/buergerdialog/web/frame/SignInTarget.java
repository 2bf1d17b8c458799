package org.buergerdialog.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;

/** The page somebody wanted to see before signing in. */
final class SignInTarget {

    private static final String TARGET = SignInTarget.class.getName();

    /** Says on the page that what was sent did not arrive. */
    private static final String AGAIN = "erneut";

    /** Long enough to sign in or up, short enough that guests do not pile up. */
    private static final int GUEST_SECONDS = 15 * 60;

    private SignInTarget() {}

    /** Keeps the requested page and what was typed on it, then asks to sign in. */
    static void rememberAndAsk(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString();
        boolean lost = request.getMethod().equals("POST") && !Draft.keep(request);
        remember(
                request.getSession(),
                request.getRequestURI() + (lost ? "?" + AGAIN + "=ja" : query == null ? "" : "?" + query));
        if (request.getHeader("Faces-Request") != null) {
            // Ajax cannot follow a redirect to another origin; Faces scripts understand this answer.
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                            + SignInServlet.PATH + "\"/></partial-response>");
        } else {
            response.sendRedirect(SignInServlet.PATH);
        }
    }

    static void remember(HttpSession session, String path) {
        session.setAttribute(TARGET, local(path));
        if (session.isNew()) {
            session.setMaxInactiveInterval(GUEST_SECONDS);
        }
    }

    /** The page to show after signing in; asked for once. */
    static String take(HttpSession session, String otherwise) {
        Object target = session.getAttribute(TARGET);
        session.removeAttribute(TARGET);
        return target == null ? otherwise : (String) target;
    }

    /** The path if it leads to a page of this portal, else the start page: nobody is sent elsewhere. */
    static String local(String path) {
        if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
            return "/";
        }
        try {
            URI uri = new URI(path);
            boolean here = uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && uri.normalize().equals(uri);
            return here ? uri.toString() : "/";
        } catch (java.net.URISyntaxException e) {
            return "/";
        }
    }
}
