package org.buergerdialog.web.citizen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.buergerdialog.citizen.AddressChangeService;
import org.buergerdialog.citizen.AddressChangeView;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.omnifaces.cdi.Param;

/** Lets the new address answer; the page asks, the button decides. */
@Named
@RequestScoped
public class AddressConfirmationPage {

    @Inject
    private AddressChangeService service;

    @Inject
    private Messages messages;

    @Inject
    @Param
    private String token;

    private AddressChangeView view;

    @PostConstruct
    void load() {
        view = service.byToken(token).orElseThrow(() -> new NotFound("link"));
    }

    public void act() {
        if (messages.attempt(() -> service.confirm(token))) {
            Pages.redirect("/adresse-bestaetigen/" + token);
        }
    }

    public AddressChangeView getView() {
        return view;
    }
}
