package org.buergerdialog.web.consent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.ConsentView;
import org.buergerdialog.shared.Language;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;
import org.omnifaces.cdi.Param;

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
    @Param
    private String purpose;

    @Inject
    @Param
    private Long text;

    @Inject
    @Param
    private Language language;

    private List<ConsentView> consents;

    @PostConstruct
    void load() {
        consents = service.of(Access.signedIn());
    }

    /** Agrees to exactly the wording that was on the page, which said so itself: by now there may be another one. */
    public void grant() {
        if (messages.attempt(() -> service.grant(Access.signedIn(), purpose, text, language, HERE))) {
            messages.success("consent.granted");
            Pages.redirect(HERE);
        }
    }

    public void withdraw() {
        if (messages.attempt(() -> service.withdraw(Access.signedIn(), purpose, language, HERE))) {
            messages.success("consent.withdrawn");
            Pages.redirect(HERE);
        }
    }

    public List<ConsentView> getConsents() {
        return consents;
    }
}
