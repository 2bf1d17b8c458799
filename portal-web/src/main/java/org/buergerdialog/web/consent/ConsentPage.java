package org.buergerdialog.web.consent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.ConsentView;
import org.buergerdialog.consent.PurposeChannel;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.web.frame.Entrance;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.PageContext;
import org.buergerdialog.web.frame.Pages;
import org.omnifaces.cdi.Param;

/** What a resident agreed to, in the words they agreed to; signed in, or by the link of a mail. */
@Named
@RequestScoped
public class ConsentPage {

    private static final String ALL = "withdraw-all";

    @Inject
    private ConsentService service;

    @Inject
    private Entrance entrance;

    @Inject
    private PageContext page;

    @Inject
    private Messages messages;

    /** What is to be done with a consent. */
    @Inject
    @Param
    private String consent;

    @Inject
    @Param
    private String purpose;

    @Inject
    @Param
    private Long text;

    @Inject
    @Param
    private Language language;

    /** The purpose that was decided upon just now. */
    @Inject
    @Param
    private String einwilligung;

    private List<ConsentView> consents;

    @PostConstruct
    void load() {
        consents = service.of(entrance.access());
    }

    public void act() {
        if (messages.attempt(this::apply)) {
            boolean all = consent.equals(ALL);
            Pages.redirect(page.getPath() + "?einwilligung=" + (all ? "alle#einwilligungen" : purpose + "#" + purpose));
        }
    }

    /** Agrees to exactly the wording that was on the page, which said so itself: by now there may be another one. */
    private void apply() {
        if (!consent.equals(ALL)
                && consents.stream().noneMatch(each -> each.purpose().equals(purpose))) {
            throw new NotFound("purpose");
        }
        switch (consent) {
            case "grant" -> service.grant(entrance.access(), purpose, text, language, entrance.form());
            case "decline" -> service.decline(entrance.access(), purpose, text, language, entrance.form());
            case "withdraw" -> service.withdraw(entrance.access(), purpose, language, entrance.form());
            case ALL -> service.withdrawAll(entrance.access(), language, entrance.form());
            default -> throw new NotFound("consent");
        }
    }

    public List<ConsentView> getConsents() {
        return consents;
    }

    /** What is about ways to write to somebody. */
    public List<ConsentView> getWriting() {
        return consents.stream()
                .filter(each -> each.channel() != PurposeChannel.NONE)
                .toList();
    }

    /** What is about looking at what somebody does. */
    public List<ConsentView> getEvaluating() {
        return consents.stream()
                .filter(each -> each.channel() == PurposeChannel.NONE)
                .toList();
    }

    /** Whether there is anything to withdraw. */
    public boolean isAny() {
        return consents.stream().anyMatch(ConsentView::granted);
    }

    /** Whether this is what was decided upon just now, so that its row says so. */
    public boolean decided(String slug) {
        return slug.equals(einwilligung);
    }
}
