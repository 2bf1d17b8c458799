package org.buergerdialog.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.security.Principal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.buergerdialog.shared.Sha256;

/**
 * What somebody had typed when the session had expired.
 *
 * <p>It is kept while they sign in again, no longer than the new session. Back on the page it is shown as if it had been sent once more,
 * without doing anything: its view has expired, and {@link ExpiredViews} stops there. A cookie remembers who
 * had signed in last, as a fingerprint, so that nobody else on the same machine gets to see it.
 *
 * <p>A plain form knows no view that could expire: its page is asked for as ever and finds what was typed in {@link
 * #typed}, to show it if it wants to.
 */
record Draft(String path, Map<String, String[]> parameters, String owner) implements Serializable {

    private static final String KEPT = Draft.class.getName();
    private static final String TYPED = KEPT + ".typed";
    private static final String OWNER = "entwurf";
    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    /** The number of a view that never is: whatever happens, a draft is shown and never acted upon. */
    private static final String NO_VIEW = "0:0";

    private static final int MAX_LENGTH = 40_000;

    /** Remembers whose drafts the ones of this browser are. */
    static void belongToCaller(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(Cookies.bake(OWNER, fingerprint(request), request));
    }

    /**
     * Keeps what was typed on a page of somebody who had been signed in; within limits, because anybody can post.
     *
     * @return whether its page will show it as if it had been sent once more
     */
    static boolean keep(HttpServletRequest request) {
        Optional<String> owner = Cookies.read(OWNER, request);
        if (!request.getMethod().equals("POST") || owner.isEmpty()) {
            return false;
        }
        Map<String, String[]> typed = new HashMap<>(request.getParameterMap());
        typed.keySet()
                .removeIf(name -> name.startsWith("jakarta.faces.partial") || name.equals("jakarta.faces.source"));
        boolean plain = typed.replace(VIEW_STATE, new String[] {NO_VIEW}) == null;
        if (length(typed) > MAX_LENGTH) {
            return false;
        }
        request.getSession().setAttribute(KEPT, new Draft(request.getRequestURI(), typed, owner.get()));
        return !plain;
    }

    private static long length(Map<String, String[]> typed) {
        return typed.entrySet().stream()
                .flatMap(field -> Stream.concat(Stream.of(field.getKey()), Arrays.stream(field.getValue())))
                .mapToLong(String::length)
                .sum();
    }

    /** The request itself, or what was typed on its page before the session expired. */
    static HttpServletRequest reopen(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !request.getMethod().equals("GET")
                || !(session.getAttribute(KEPT) instanceof Draft draft)
                || !draft.path.equals(request.getRequestURI())) {
            return request;
        }
        session.removeAttribute(KEPT);
        if (!draft.owner.equals(fingerprint(request))) {
            return request;
        }
        if (draft.parameters.containsKey(VIEW_STATE)) {
            return draft.over(request);
        }
        request.setAttribute(TYPED, draft.parameters);
        return request;
    }

    /** What was typed in a plain form of this page before the session expired; empty where nothing was. */
    @SuppressWarnings("unchecked")
    static Map<String, String[]> typed(HttpServletRequest request) {
        Object typed = request.getAttribute(TYPED);
        return typed == null ? Map.of() : (Map<String, String[]>) typed;
    }

    private static String fingerprint(HttpServletRequest request) {
        Principal caller = request.getUserPrincipal();
        return Sha256.hex(caller == null ? "" : caller.getName());
    }

    private HttpServletRequest over(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "POST";
            }

            /** Files are not kept: they have to be chosen again. */
            @Override
            public Collection<Part> getParts() {
                return List.of();
            }

            @Override
            public Map<String, String[]> getParameterMap() {
                Map<String, String[]> all = new HashMap<>(parameters);
                all.putAll(super.getParameterMap());
                return all;
            }

            @Override
            public String getParameter(String name) {
                String[] values = getParameterValues(name);
                return values == null ? null : values[0];
            }

            @Override
            public String[] getParameterValues(String name) {
                return getParameterMap().get(name);
            }

            @Override
            public Enumeration<String> getParameterNames() {
                return Collections.enumeration(getParameterMap().keySet());
            }
        };
    }
}
