package org.buergerdialog.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.Town;

/** The address of the page as people see it, and the town it belongs to. */
@Named("page")
@RequestScoped
public class PageContext {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Settings settings;

    /** The town for every page: {@code #{town.name}}. */
    @Produces
    @Named("town")
    Town town() {
        return settings.town();
    }

    /** Path and query, to come back to this page. */
    public String getAddress() {
        Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null || query.toString().isEmpty() ? getPath() : getPath() + "?" + query;
    }

    public String getPath() {
        Object path = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        // Error pages are not forwarded to; from there, one comes back to the start page.
        return path == null || request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null
                ? "/"
                : path.toString();
    }

    /** The address for everybody, with host. */
    public String getUrl() {
        return settings.portalUrl() + getPath();
    }

    /** The address that signs in and comes back to this page. */
    public String getSignIn() {
        return "/anmeldung?ziel=" + URLEncoder.encode(getAddress(), StandardCharsets.UTF_8);
    }

    /** {@code page} for the navigation entry of this very page, {@code true} below it, null elsewhere. */
    public String current(String path) {
        if (getPath().equals(path)) {
            return "page";
        }
        return getPath().startsWith(path + "/") ? "true" : null;
    }
}
