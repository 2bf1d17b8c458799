package org.buergerdialog.web.event;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.buergerdialog.event.RegistrationAccess;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.event.RegistrationState;
import org.buergerdialog.event.RegistrationView;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.omnifaces.cdi.Param;

/** Asks once before a registration is cancelled. */
@Named
@RequestScoped
public class CancellationPage {

    @Inject
    private RegistrationService registrations;

    @Inject
    private Messages messages;

    @Inject
    @Param
    private String code;

    private RegistrationView registration;

    @PostConstruct
    void load() {
        registration = registrations.view(RegistrationAccess.byCode(code));
    }

    public void cancel() {
        if (messages.attempt(() -> registrations.cancel(RegistrationAccess.byCode(code)))) {
            messages.success("event.cancelled.done");
            Pages.redirect("/konto/veranstaltungen");
        }
    }

    public RegistrationView getRegistration() {
        return registration;
    }

    public boolean isPossible() {
        return registration.state() == RegistrationState.CONFIRMED
                && !registration.event().past();
    }
}
