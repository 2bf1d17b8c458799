package org.buergerdialog.interest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.buergerdialog.shared.TownTime;

/** Answers the other features what residents want to hear of; pages use {@link PreferenceService}. */
@Stateless
@PermitAll
public class Interests {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PreferenceStore store;

    @Inject
    private ChangeLog changes;

    @Inject
    private Clock clock;

    /** Says whether a resident follows the topic or the one above it. */
    public boolean include(long citizen, long topic) {
        return choice(citizen, topic).isPresent();
    }

    /** Says how a resident follows a topic: by itself or else through the one above it; empty if not at all. */
    public Optional<TopicChoice> choice(long citizen, long topic) {
        Map<Long, TopicChoice> followed = around(citizen, topic);
        return followed.containsKey(topic)
                ? Optional.of(followed.get(topic))
                : followed.values().stream().findFirst();
    }

    /** Returns which of the topics and the ones above them the resident follows. */
    public Set<Long> followedAround(long citizen, Collection<Long> topics) {
        Set<Long> followed = new TreeSet<>();
        topics.forEach(topic -> followed.addAll(around(citizen, topic).keySet()));
        return followed;
    }

    private Map<Long, TopicChoice> around(long citizen, long topic) {
        return byTopic(em.createNamedQuery("Interest.inTopic", Interest.class)
                .setParameter("citizen", citizen)
                .setParameter("topic", topic)
                .getResultList());
    }

    /**
     * Says whether a resident wants news of one of some topics today.
     *
     * @param districts the parts of the town it is for; none for the whole town
     */
    public boolean wants(long citizen, Collection<Long> topics, Set<String> districts) {
        return topics.stream().anyMatch(topic -> include(citizen, topic))
                && !paused(citizen)
                && wantsFrom(citizen, districts);
    }

    private boolean wantsFrom(long citizen, Set<String> districts) {
        Set<String> wanted = districts.isEmpty() ? Set.of() : districts(citizen);
        return wanted.isEmpty() || !Collections.disjoint(wanted, districts);
    }

    /** Returns the parts of the town from which a resident wants news; none for the whole town. */
    public Set<String> districts(long citizen) {
        return store.preference(citizen).map(Preference::districts).orElse(Set.of());
    }

    /** Returns what a resident wants to hear of. */
    public Wishes wishes(long citizen) {
        return wishes(Set.of(citizen)).getOrDefault(citizen, Wishes.NONE);
    }

    /** Returns what each of many residents wants to hear of, asked at once; whoever follows nothing is left out. */
    public Map<Long, Wishes> wishes(Collection<Long> citizens) {
        if (citizens.isEmpty()) {
            return Map.of();
        }
        Map<Long, Set<Long>> topics = grouped("Interest.topicsOf", citizens);
        Map<Long, Set<String>> districts = grouped("Preference.districtsOf", citizens);
        return topics.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> new Wishes(one.getValue(), districts.getOrDefault(one.getKey(), Set.of()))));
    }

    @SuppressWarnings("unchecked")
    private <T> Map<Long, Set<T>> grouped(String query, Collection<Long> citizens) {
        return em.createNamedQuery(query, Object[].class)
                .setParameter("citizens", citizens)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (T) row[1], Collectors.toSet())));
    }

    /** Says whether today lies in the resident's pause. */
    public boolean paused(long citizen) {
        return store.preference(citizen)
                .flatMap(Preference::pause)
                .filter(pause -> pause.covers(TownTime.today(clock)))
                .isPresent();
    }

    /** Leaves topics for a resident who asked for it through this door; harmless where one is not followed. */
    public void leave(long citizen, Set<Long> topics, Door door) {
        topics.forEach(topic -> changes.change(citizen, door, Item.topic(topic), now -> null));
    }

    /** Follows topics for a resident who asked for it through this door; those that are followed stay as they are. */
    public void follow(long citizen, Set<Long> topics, Door door) {
        topics.forEach(topic -> changes.change(
                citizen, door, Item.topic(topic), now -> now == null ? TopicChoice.DEFAULT.text() : now));
    }

    /** Returns the topics a resident follows, and how. */
    public Map<Long, TopicChoice> followed(long citizen) {
        return byTopic(em.createNamedQuery("Interest.ofCitizen", Interest.class)
                .setParameter("citizen", citizen)
                .getResultList());
    }

    private static Map<Long, TopicChoice> byTopic(List<Interest> interests) {
        return interests.stream().collect(Collectors.toMap(Interest::topic, Interest::choice));
    }
}
