package org.buergerdialog.web.interest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.ConsentState;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.interest.TopicView;
import org.buergerdialog.web.frame.Messages;
import org.buergerdialog.web.frame.Pages;

/** Which topics a resident follows. */
@Named
@RequestScoped
public class InterestPage {

    @Inject
    private TopicService topicService;

    @Inject
    private PreferenceService preferences;

    @Inject
    private ConsentService consents;

    @Inject
    private Messages messages;

    private final Map<Long, Boolean> chosen = new HashMap<>();
    private List<TopicView> topics;

    @PostConstruct
    void load() {
        topics = topicService.tree();
        preferences.followed(Access.signedIn()).forEach(topic -> chosen.put(topic, true));
    }

    public void save() {
        Set<Long> followed = chosen.keySet().stream()
                .filter(topic -> Boolean.TRUE.equals(chosen.get(topic)))
                .collect(Collectors.toSet());
        if (messages.attempt(() -> followExactly(followed))) {
            messages.success("interest.saved", followed.size());
            Pages.redirect("/konto/interessen");
        }
    }

    private void followExactly(Set<Long> wanted) {
        Set<Long> before = preferences.followed(Access.signedIn());
        wanted.stream()
                .filter(topic -> !before.contains(topic))
                .forEach(topic -> preferences.follow(Access.signedIn(), topic));
        before.stream()
                .filter(topic -> !wanted.contains(topic))
                .forEach(topic -> preferences.leave(Access.signedIn(), topic));
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public List<TopicView> getTopics() {
        return topics;
    }

    /** Whether mails about the topics may be sent at all. */
    public boolean isConsented() {
        return consents.of(Access.signedIn()).stream().anyMatch(consent -> consent.state() == ConsentState.GRANTED);
    }
}
