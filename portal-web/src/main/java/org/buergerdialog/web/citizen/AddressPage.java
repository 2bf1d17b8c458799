package org.buergerdialog.web.citizen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.buergerdialog.citizen.AddressChangeService;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.web.frame.Entrance;
import org.buergerdialog.web.frame.GuestForm;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.omnifaces.cdi.Param;

/** Takes down a new address of somebody without account, who comes by the link of a mail. */
@Named
@RequestScoped
public class AddressPage {

    private static final Map<String, String> FIELDS = Map.of(
            "address.malformed",
            "email",
            "address.same",
            "email",
            "address.limit",
            "email",
            "address.objected",
            "email",
            "address.account",
            "email");

    @Inject
    private AddressChangeService service;

    @Inject
    private PreferenceService preferences;

    @Inject
    private Entrance entrance;

    @Inject
    private GuestForm form;

    @Inject
    private Messages messages;

    @Inject
    @Param
    private String email;

    private String current;

    @PostConstruct
    void load() {
        current = preferences.of(entrance.access()).maskedAddress();
    }

    public void act() {
        if (form.allowed("address-change")
                && messages.attempt(() -> service.request(entrance.access(), email == null ? "" : email), FIELDS)) {
            Pages.redirect(entrance.getPreferences() + "/adresse?gesendet=ja");
        }
    }

    /** The address so far, as everybody may see it who holds the link. */
    public String getCurrent() {
        return current;
    }

    public String getEmail() {
        return email;
    }
}
