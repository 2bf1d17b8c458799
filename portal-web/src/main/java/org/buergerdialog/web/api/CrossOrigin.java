package org.buergerdialog.web.api;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.buergerdialog.shared.Settings;

/**
 * Lets the pages of the configured websites call the API (CORS), without cookies.
 *
 * <p>Pages of other sites get an answer that their visitors' browsers keep from them; a subscription they cannot send at
 * all, because browsers ask first whether JSON may be sent.
 */
@Provider
@PreMatching
@ApplicationScoped
public class CrossOrigin implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String ORIGIN = "Origin";
    private static final String HOUR = "3600";

    @Inject
    private Settings settings;

    private Set<String> allowed;

    @PostConstruct
    void readOrigins() {
        allowed = settings.apiOrigins();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean asksFirst = request.getMethod().equals(HttpMethod.OPTIONS)
                && request.getHeaderString("Access-Control-Request-Method") != null;
        if (!asksFirst) {
            return;
        }
        if (!isAllowed(request)) {
            throw new Refusal(403, "origin");
        }
        request.abortWith(Response.noContent()
                .header("Access-Control-Allow-Methods", "GET, POST")
                .header("Access-Control-Allow-Headers", "Content-Type, Accept-Language")
                .header("Access-Control-Max-Age", HOUR)
                .build());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.VARY, ORIGIN + ", " + HttpHeaders.ACCEPT_LANGUAGE);
        if (isAllowed(request)) {
            headers.putSingle("Access-Control-Allow-Origin", request.getHeaderString(ORIGIN));
            headers.putSingle("Access-Control-Expose-Headers", HttpHeaders.RETRY_AFTER);
        }
    }

    private boolean isAllowed(ContainerRequestContext request) {
        String origin = request.getHeaderString(ORIGIN);
        return origin != null && allowed.contains(origin);
    }
}
