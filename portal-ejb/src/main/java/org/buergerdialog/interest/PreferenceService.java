package org.buergerdialog.interest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.ProfileView;
import org.buergerdialog.consent.Consents;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.TownTime;

/**
 * What residents get, about what, by which way and how often.
 *
 * <p>They come signed in or by the link of a mail; a wrong or old link is {@link NotFound} {@code link}. Every change is
 * logged with what stood there before, so that it can be undone.
 */
@Stateless
@PermitAll
public class PreferenceService {

    @EJB
    private Citizens citizens;

    @EJB
    private Consents consents;

    @EJB
    private Interests interests;

    @EJB
    private TopicService topics;

    @Inject
    private Channels channels;

    @Inject
    private PreferenceStore store;

    @Inject
    private ChangeLog changes;

    @Inject
    private Clock clock;

    public PreferencesView of(@NotNull Access access) {
        long citizen = citizens.of(access);
        ProfileView profile = citizens.profile(citizen);
        Optional<Preference> preference = store.preference(citizen);
        Optional<Pause> pause = preference.flatMap(Preference::pause).filter(days -> !days.over(TownTime.today(clock)));
        return new PreferencesView(
                new EmailAddress(profile.email()).masked(),
                citizens.haveAccount(citizen),
                preferences(topics.tree(), interests.followed(citizen)),
                profile.language(),
                pause.map(Pause::from).orElse(null),
                pause.map(Pause::until).orElse(null),
                interests.paused(citizen),
                preference.map(Preference::districts).orElse(Set.of()),
                channels.of(citizen),
                consents.hold(citizen, Channel.EMAIL.purpose()));
    }

    private static List<TopicPreference> preferences(List<TopicView> tree, Map<Long, TopicChoice> followed) {
        return tree.stream()
                .map(topic -> {
                    TopicChoice choice = followed.getOrDefault(topic.id(), TopicChoice.DEFAULT);
                    return new TopicPreference(
                            topic,
                            followed.containsKey(topic.id()),
                            choice.frequency(),
                            choice.channel(),
                            preferences(topic.children(), followed));
                })
                .toList();
    }

    /** Returns the numbers of the topics the resident follows. */
    public Set<Long> followed(@NotNull Access access) {
        return interests.followed(citizens.of(access)).keySet();
    }

    /** Follows a topic, at once and by mail; harmless if it is followed already. */
    public PreferenceChange follow(@NotNull Access access, long topic) {
        return change(access, Item.topic(topic), now -> now == null ? TopicChoice.DEFAULT.text() : now);
    }

    /** Leaves a topic; harmless if it is not followed. */
    public PreferenceChange leave(@NotNull Access access, long topic) {
        return change(access, Item.topic(topic), now -> null);
    }

    /** @throws RuleViolation {@code preference.not-followed} */
    public PreferenceChange frequency(@NotNull Access access, long topic, @NotNull Frequency frequency) {
        return choose(access, topic, choice -> choice.with(frequency));
    }

    /** @throws RuleViolation {@code preference.not-followed}, {@code preference.channel-unavailable} */
    public PreferenceChange channel(@NotNull Access access, long topic, @NotNull Channel channel) {
        return choose(access, topic, choice -> choice.with(channel));
    }

    private PreferenceChange choose(Access access, long topic, UnaryOperator<TopicChoice> wish) {
        return change(access, Item.topic(topic), now -> {
            if (now == null) {
                throw new RuleViolation("preference.not-followed");
            }
            return wish.apply(TopicChoice.parse(now)).text();
        });
    }

    public PreferenceChange language(@NotNull Access access, @NotNull Language language) {
        return change(access, Item.LANGUAGE, now -> language.name());
    }

    /**
     * Wants no news on these days, both inclusive.
     *
     * @throws RuleViolation {@code preference.pause-order} if it ends before it begins, {@code preference.pause-past}
     */
    public PreferenceChange pause(@NotNull Access access, @NotNull LocalDate from, @NotNull LocalDate until) {
        Pause pause = new Pause(from, until);
        if (pause.over(TownTime.today(clock))) {
            throw new RuleViolation("preference.pause-past");
        }
        return change(access, Item.PAUSE, now -> pause.text());
    }

    /** Ends the pause; harmless if there is none. */
    public PreferenceChange resume(@NotNull Access access) {
        return change(access, Item.PAUSE, now -> null);
    }

    /**
     * Wants news from these districts only, and those for the whole town; none for all of them.
     *
     * @throws RuleViolation {@code preference.district} if one is unknown
     */
    public PreferenceChange districts(@NotNull Access access, @NotNull Set<@NotNull String> districts) {
        return change(access, Item.DISTRICTS, now -> PreferenceStore.text(districts));
    }

    private PreferenceChange change(Access access, Item item, UnaryOperator<String> wish) {
        return changes.change(citizens.of(access), Door.of(access), item, wish);
    }

    /**
     * Takes a change back; that is a change of its own and can be taken back, too.
     *
     * @throws NotFound {@code preference-change} if it is not one of the resident's
     * @throws RuleViolation {@code preference.changed-since} if it was taken back before or something changed in between
     */
    public PreferenceChange undo(@NotNull Access access, long change) {
        return changes.undo(citizens.of(access), Door.of(access), change);
    }

    /** Returns the latest changes, the newest first. */
    public List<PreferenceChange> history(@NotNull Access access, int size) {
        return changes.latest(citizens.of(access), size);
    }
}
