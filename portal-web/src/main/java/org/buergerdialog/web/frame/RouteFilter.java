package org.buergerdialog.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Leads each address to its view, guests first to the sign-in where one is needed. */
public class RouteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (path.length() > 1 && path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        Optional<Routes.Match> match = Routes.match(path);
        if (match.isEmpty() && path.startsWith("/verwaltung/")) {
            // Some addresses there belong to Faces for the sake of forms with files; it knows no pages of its own.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (match.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Route route = match.get().route();
        if (!route.roles().isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            if (request.getUserPrincipal() == null) {
                SignInTarget.rememberAndAsk(request, response);
                return;
            }
            if (route.roles().stream().noneMatch(request::isUserInRole)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
        } else if (route.isByLink()) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
        } else if (request.getUserPrincipal() != null) {
            response.setHeader("Cache-Control", "no-store");
        } else {
            response.setHeader("Cache-Control", "no-cache");
        }
        request.getRequestDispatcher(match.get().forward()).forward(Draft.reopen(request), response);
    }
}
