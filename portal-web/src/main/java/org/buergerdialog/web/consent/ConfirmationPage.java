package org.buergerdialog.web.consent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.buergerdialog.consent.OptInService;
import org.buergerdialog.consent.OptInView;
import org.buergerdialog.interest.SubscriptionService;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Retry;
import org.buergerdialog.web.frame.Entrance;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.omnifaces.cdi.Param;

/** The second step of a subscription: the page behind the link of the mail asks, its button decides. */
@Named
@RequestScoped
public class ConfirmationPage {

    @Inject
    private OptInService service;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param
    private String token;

    private OptInView view;

    @PostConstruct
    void load() {
        view = service.byToken(token).orElseThrow(() -> new NotFound("link"));
    }

    public void act() {
        // Consent comes about here: whoever meets somebody else at this moment is not sent away with an error.
        if (messages.attempt(() -> Retry.onConflict(() -> service.confirm(token, request.getRemoteAddr())))) {
            Pages.redirect("/bestaetigen/" + token);
        }
    }

    public OptInView getView() {
        return view;
    }

    public List<Bilingual> getTopics() {
        return subscriptions.topicsOf(view.id());
    }

    /** Where the preferences are that were just begun; null an hour later, or where the address is no longer theirs. */
    public String getPreferences() {
        return subscriptions.preferences(token).map(Entrance::byLink).orElse(null);
    }
}
