package org.buergerdialog.web.citizen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.buergerdialog.citizen.AddressObjectionService;
import org.buergerdialog.citizen.AddressObjectionView;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Retry;
import org.buergerdialog.web.frame.Pages;
import org.omnifaces.cdi.Param;

/** Lets the old address object to a change; the page asks, the button decides. */
@Named
@RequestScoped
public class AddressObjectionPage {

    @Inject
    private AddressObjectionService service;

    @Inject
    @Param
    private String token;

    private AddressObjectionView view;

    @PostConstruct
    void load() {
        view = service.look(token).orElseThrow(() -> new NotFound("link"));
    }

    public void act() {
        Retry.onConflict(() -> service.object(token));
        Pages.redirect("/adresse-widerspruch/" + token);
    }

    public AddressObjectionView getView() {
        return view;
    }
}
