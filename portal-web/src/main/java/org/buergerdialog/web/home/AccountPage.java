package org.buergerdialog.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.citizen.ProfileService;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.ConsentState;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.event.RegistrationView;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.interest.TopicView;
import org.buergerdialog.mailing.MessageView;
import org.buergerdialog.mailing.reading.MessageService;

/** A resident's start page: what is next, what came, what could be completed. */
@Named
@RequestScoped
public class AccountPage {

    private static final int LATEST = 3;

    @Inject
    private ProfileService profiles;

    @Inject
    private RegistrationService registrations;

    @Inject
    private MessageService messageService;

    @Inject
    private PreferenceService preferences;

    @Inject
    private TopicService topicService;

    @Inject
    private ConsentService consents;

    private ProfileView profile;
    private Set<Long> followed;

    @PostConstruct
    void load() {
        profile = profiles.mine();
        followed = preferences.followed(Access.signedIn());
    }

    public ProfileView getProfile() {
        return profile;
    }

    /** How many of the optional fields are filled, and of how many. */
    public long getFilled() {
        return fields().filter(Objects::nonNull).count();
    }

    public long getFields() {
        return fields().count();
    }

    public List<RegistrationView> getComing() {
        return registrations.mine().stream()
                .filter(mine -> mine.live() && !mine.event().past())
                .limit(LATEST)
                .toList();
    }

    public List<MessageView> getLatest() {
        return messageService.mine(0, LATEST);
    }

    public List<TopicView> getTopics() {
        return topicService.tree().stream()
                .flatMap(TopicView::withBelow)
                .filter(topic -> followed.contains(topic.id()))
                .toList();
    }

    public boolean isConsented() {
        return consents.of(Access.signedIn()).stream().anyMatch(consent -> consent.state() == ConsentState.GRANTED);
    }

    private Stream<Object> fields() {
        return Arrays.asList(new Object[] {
                    profile.salutation(),
                    profile.givenName(),
                    profile.familyName(),
                    profile.street(),
                    profile.postalCode(),
                    profile.city(),
                    profile.district(),
                    profile.dateOfBirth(),
                    profile.phone()
                })
                .stream();
    }
}
