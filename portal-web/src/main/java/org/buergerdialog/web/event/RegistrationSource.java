package org.buergerdialog.web.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * From where somebody comes to register: what a link of the town says, for instance {@code ?quelle=newsletter}.
 *
 * <p>Pages pass it on until there is a registration, which keeps it for the figures.
 */
@Named
@RequestScoped
public class RegistrationSource {

    private static final String PARAMETER = "quelle";

    @Inject
    private HttpServletRequest request;

    /** What the link said; null where it said nothing that can be counted. */
    public String getSaid() {
        String said = request.getParameter(PARAMETER);
        return said != null && said.matches("[a-z0-9-]{1,40}") ? said : null;
    }

    String orPortal() {
        return getSaid() == null ? "portal" : getSaid();
    }

    /** Returns the path with what the link said, to go on there. */
    public String at(String path) {
        return getSaid() == null ? path : path + "?" + PARAMETER + "=" + getSaid();
    }
}
