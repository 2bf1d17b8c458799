package org.buergerdialog.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import org.primefaces.context.PrimeFacesContext;

/** The Content Security Policy: everything from here, nothing from elsewhere. */
@Named
@ApplicationScoped
public class Csp {

    /** For staff, whose pages have widgets: PrimeFaces appends a nonce, so {@code script-src} stands last. */
    public String getPolicy() {
        // PrimeFaces' widgets come with style attributes; no page for residents has any.
        return base() + "style-src-attr 'unsafe-inline'; script-src 'self'";
    }

    /** For everything else: no script stands in the page itself. */
    static String plain() {
        return base() + "script-src 'self'";
    }

    static boolean hasWidgets(String address) {
        return address != null && address.startsWith("/verwaltung");
    }

    private static String base() {
        // Browsers check form-action along redirects, and an expired form ends at the identity provider.
        return "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                + "manifest-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; "
                + "form-action 'self' " + Identity.origin() + "; ";
    }

    /** Keeps PrimeFaces' nonces away from pages without widgets: each would start a session for a guest. */
    public static class WithoutNonce implements PhaseListener {

        private static final long serialVersionUID = 1L;

        @Override
        public PhaseId getPhaseId() {
            return PhaseId.RESTORE_VIEW;
        }

        @Override
        public void beforePhase(PhaseEvent event) {
            FacesContext context = event.getFacesContext();
            Map<String, Object> request = context.getExternalContext().getRequestMap();
            boolean error = request.containsKey(RequestDispatcher.ERROR_STATUS_CODE);
            if (error || !hasWidgets((String) request.get(RequestDispatcher.FORWARD_REQUEST_URI))) {
                PrimeFacesContext.getCspState(context).setInitialized(true);
            }
        }

        @Override
        public void afterPhase(PhaseEvent event) {
            // Everything is decided before the first phase.
        }
    }
}
