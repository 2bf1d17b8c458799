package org.buergerdialog.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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

    /** Whether the page came as an answer to a form. */
    public boolean isPost() {
        return request.getMethod().equals("POST");
    }

    /** What was typed in a plain form of this page when the session had expired; empty where nothing was. */
    public Map<String, String[]> getTyped() {
        return Draft.typed(request);
    }

    /** What the link of a mail was for that led nowhere, for instance {@code bestaetigen}; empty for any other address. */
    public String getDeadLink() {
        return isByLink(request) ? path(request).split("/")[1] : "";
    }

    /** Whether a secret from a mail stands in the address, also where the page behind it failed. */
    static boolean isByLink(HttpServletRequest request) {
        return Routes.match(path(request))
                .filter(match -> match.route().isByLink())
                .isPresent();
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object path = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return String.valueOf(path == null ? failed == null ? request.getRequestURI() : failed : path);
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

    /** Where an account is kept: e-mail address, password, passkeys. */
    public String getAccount() {
        return Identity.provider() + "/account";
    }

    /** {@code page} for the navigation entry of this very page, {@code true} below it, null elsewhere. */
    public String current(String path) {
        if (getPath().equals(path)) {
            return "page";
        }
        return getPath().startsWith(path + "/") ? "true" : null;
    }
}
