package org.buergerdialog.web.interest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.CurrentText;
import org.buergerdialog.consent.LegalTextService;
import org.buergerdialog.consent.Touchpoint;
import org.buergerdialog.interest.SubscriptionRequest;
import org.buergerdialog.interest.SubscriptionService;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.interest.TopicView;
import org.buergerdialog.shared.Language;
import org.buergerdialog.web.frame.GuestForm;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.PageContext;
import org.buergerdialog.web.frame.Pages;
import org.buergerdialog.web.frame.SourceLimit;
import org.buergerdialog.web.frame.Viewer;
import org.omnifaces.cdi.Param;

/** Subscribes without an account: address, topics and consent in one step, a mail to confirm afterwards. */
@Named
@RequestScoped
public class NewsletterPage {

    private static final String HERE = "/newsletter";

    private static final Map<String, String> FIELDS = Map.of(
            "subscription.email", "email",
            "subscription.topics-missing", "topics",
            "subscription.topics-unknown", "topics",
            "consent.text-superseded", "wording");

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private LegalTextService legalTexts;

    @Inject
    private TopicService topicService;

    @Inject
    private GuestForm form;

    @Inject
    private Messages messages;

    @Inject
    private PageContext page;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param
    private String email;

    @Inject
    @Param
    private Long text;

    @Inject
    @Param
    private Language language;

    private CurrentText current;
    private Set<String> chosen;

    @PostConstruct
    void load() {
        current = legalTexts.current(ConsentService.NEWSLETTER_EMAIL);
        String[] topics = request.getParameterValues("thema");
        chosen = topics == null ? Set.of() : Set.of(topics);
    }

    /** Switches the language with everything kept that was filled in, or subscribes. */
    public void act() {
        String wanted = request.getParameter("sprache");
        if (wanted != null) {
            viewer.setLanguage(Language.of(wanted));
        } else if (form.isTrap()
                || isComplete()
                        && form.allowed(SourceLimit.SUBSCRIPTION)
                        && messages.attempt(() -> subscriptions.subscribe(wish()), FIELDS)) {
            Pages.redirect(HERE + "?gesendet=ja");
        }
    }

    /** Says everything that is wrong at once; what nobody can send yet is not counted. */
    private boolean isComplete() {
        List<String> broken = subscriptions.problems(wish());
        broken.forEach(rule -> messages.errorAt(FIELDS.get(rule), "rule." + rule));
        return broken.isEmpty();
    }

    private SubscriptionRequest wish() {
        return new SubscriptionRequest(
                email == null ? "" : email,
                chosen,
                text,
                language,
                HERE,
                page.getUrl(),
                request.getRemoteAddr(),
                Touchpoint.PORTAL);
    }

    public String getEmail() {
        return email;
    }

    public boolean chosen(String topic) {
        return chosen.contains(topic);
    }

    public CurrentText getCurrent() {
        return current;
    }

    public List<TopicView> getTopics() {
        return topicService.tree();
    }
}
