package org.buergerdialog.web.event;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.buergerdialog.event.EventState;
import org.buergerdialog.event.RegistrationAccess;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.event.RegistrationView;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.web.frame.Viewer;
import org.omnifaces.cdi.Param;

/** The page behind the QR code of a ticket. */
@Named
@RequestScoped
public class TicketPage {

    @Inject
    private RegistrationService registrations;

    @Inject
    private Viewer viewer;

    @Inject
    @Param
    private String code;

    private RegistrationView registration;

    @PostConstruct
    void load() {
        if (viewer.isCitizen()) {
            try {
                registration = registrations.view(RegistrationAccess.byCode(code));
            } catch (NotFound e) {
                // Somebody else's ticket and no ticket look the same, so that codes cannot be tried out.
                registration = null;
            }
        }
    }

    /** Whether it is good for nothing any more. */
    public boolean isVoid() {
        return !registration.live() || registration.event().state() == EventState.CANCELLED;
    }

    /** Whether there may be a seat one day, but is none yet. */
    public boolean isEarly() {
        return !isVoid() && !registration.confirmed();
    }

    /** The ticket of its owner; null for everybody else. */
    public RegistrationView getRegistration() {
        return registration;
    }
}
