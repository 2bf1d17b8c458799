package org.buergerdialog.web.event;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.buergerdialog.event.GuestRegistrationService;
import org.buergerdialog.event.RegistrationRequestView;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.omnifaces.cdi.Param;

/** The second step of a guest's registration: the page behind the link of the mail asks, its button decides. */
@Named
@RequestScoped
public class RegistrationConfirmationPage {

    @Inject
    private GuestRegistrationService service;

    @Inject
    private Messages messages;

    @Inject
    @Param
    private String token;

    private RegistrationRequestView view;

    @PostConstruct
    void load() {
        view = service.byToken(token).orElseThrow(() -> new NotFound("link"));
    }

    public void act() {
        messages.attempt(() -> Pages.redirect("/teilnahme/" + service.confirm(token)));
    }

    public RegistrationRequestView getView() {
        return view;
    }
}
