package org.buergerdialog.web.mailing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.buergerdialog.mailing.preference.PreferenceLinkService;
import org.buergerdialog.web.frame.GuestForm;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.omnifaces.cdi.Param;

/** Sends a new link to the preferences to whoever can read the mails of an address. */
@Named
@RequestScoped
public class PreferenceLinkPage {

    private static final String HERE = "/einstellungen";

    @Inject
    private PreferenceLinkService service;

    @Inject
    private GuestForm form;

    @Inject
    private Messages messages;

    @Inject
    @Param
    private String email;

    public void act() {
        if (form.isTrap() || form.allowed("preference-link") && messages.attempt(() -> service.request(typed()))) {
            Pages.redirect(HERE + "?gesendet=ja");
        }
    }

    public String getEmail() {
        return email;
    }

    private String typed() {
        return email == null ? "" : email;
    }
}
