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
import org.buergerdialog.web.frame.Entrance;
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
        service.confirm(token, request.getRemoteAddr());
        Pages.redirect("/bestaetigen/" + token);
    }

    public OptInView getView() {
        return view;
    }

    public List<Bilingual> getTopics() {
        return subscriptions.topicsOf(view.id());
    }

    /** Where the preferences are that were just begun; null where the address of the request is no longer theirs. */
    public String getPreferences() {
        return subscriptions.preferences(token).map(Entrance::byLink).orElse(null);
    }
}
