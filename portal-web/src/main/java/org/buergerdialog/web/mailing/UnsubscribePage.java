package org.buergerdialog.web.mailing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.buergerdialog.mailing.preference.UnsubscribeService;
import org.buergerdialog.mailing.preference.UnsubscribeView;
import org.buergerdialog.web.frame.Entrance;
import org.buergerdialog.web.frame.Pages;
import org.omnifaces.cdi.Param;

/** Ends what a message was about, with one button and without signing in; then offers the rest. */
@Named
@RequestScoped
public class UnsubscribePage {

    @Inject
    private UnsubscribeService service;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param
    private String token;

    private UnsubscribeView view;

    @PostConstruct
    void load() {
        view = service.look(token);
    }

    public void act() {
        if ("all".equals(request.getParameter("action"))) {
            service.unsubscribeAll(token);
        } else {
            service.unsubscribe(token);
        }
        if (request.getParameter("List-Unsubscribe") == null) {
            Pages.redirect("/abmelden/" + token);
        } else {
            // RFC 8058: the mail program that pressed the button for its user is never sent elsewhere.
            load();
        }
    }

    public UnsubscribeView getView() {
        return view;
    }

    /** The preferences; where the mail must not open them any more, the page that sends a new link. */
    public String getPreferences() {
        return view.preferencesToken() == null ? "/einstellungen" : Entrance.byLink(view.preferencesToken());
    }
}
