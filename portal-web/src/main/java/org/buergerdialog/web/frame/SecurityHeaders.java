package org.buergerdialog.web.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Tells browsers to be strict, and how long to keep what they got.
 *
 * <p>Also stands before error pages, because the server empties an answer that failed, headers included.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Pattern DOOR = Pattern.compile("/verwaltung/veranstaltungen/\\d+/einlass");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", PageContext.isByLink(request) ? "no-referrer" : "same-origin");
        response.setHeader(
                "Permissions-Policy", "camera=" + camera(path) + ", geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", Api.answers(request) ? "cross-origin" : "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        boolean error = request.getDispatcherType() == DispatcherType.ERROR;
        if (error || !Csp.hasWidgets(path)) {
            // Pages with widgets get theirs, with the nonce of their scripts, from PrimeFaces.
            response.setHeader("Content-Security-Policy", Csp.plain());
        }
        if (error) {
            // Nothing that failed is worth keeping, whoever it was shown to.
            response.setHeader("Cache-Control", "no-store");
        } else if (path.startsWith("/assets/") && request.getParameter("v") != null) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        chain.doFilter(request, response);
    }

    /** Only at the door somebody looks through a camera, at tickets. */
    private static String camera(String path) {
        return DOOR.matcher(path).matches() ? "(self)" : "()";
    }
}
