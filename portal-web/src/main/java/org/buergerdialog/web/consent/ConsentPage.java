package org.buergerdialog.web.consent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.ConsentView;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.frame.Viewer;

/** What a resident agreed to, in the words they agreed to. */
@Named
@RequestScoped
public class ConsentPage {

    private static final String HERE = "/konto/einwilligungen";

    @Inject
    private ConsentService service;

    @Inject
    private Messages messages;

    @Inject
    private Viewer viewer;

    private List<ConsentView> consents;

    @PostConstruct
    void load() {
        consents = service.mine();
    }

    /** Agrees to exactly the wording that was on the page. */
    public void grant(ConsentView shown) {
        if (messages.attempt(() -> service.grant(shown.purpose(), shown.legalTextId(), viewer.getLanguage(), HERE))) {
            messages.success("consent.granted");
            Pages.redirect(HERE);
        }
    }

    public void withdraw(ConsentView shown) {
        if (messages.attempt(() -> service.withdraw(shown.purpose(), viewer.getLanguage(), HERE))) {
            messages.success("consent.withdrawn");
            Pages.redirect(HERE);
        }
    }

    public List<ConsentView> getConsents() {
        return consents;
    }
}
