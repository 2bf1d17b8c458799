package org.buergerdialog.interest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.citizen.DistrictView;
import org.buergerdialog.citizen.ProfileService;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.RuleViolation;

/** Reads and writes what residents have set, item by item, each value as text: so it can be logged and put back. */
@ApplicationScoped
class PreferenceStore {

    private static final String SEPARATOR = ",";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @EJB
    private ProfileService profiles;

    @Inject
    private Channels channels;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    /** Makes whoever changes something of this resident at the same moment wait. */
    void lock(long citizen) {
        em.createNativeQuery("insert into preference (citizen_id) values (?1)"
                        + " on duplicate key update citizen_id = citizen_id")
                .setParameter(1, citizen)
                .executeUpdate();
    }

    /** Returns what stands there; null for nothing. */
    String read(long citizen, Item item) {
        if (item.topic() != null) {
            return Optional.ofNullable(interest(citizen, item.topic()))
                    .map(interest -> interest.choice().text())
                    .orElse(null);
        }
        if (item.equals(Item.LANGUAGE)) {
            return citizens.profile(citizen).language().name();
        }
        Optional<Preference> preference = preference(citizen);
        return item.equals(Item.PAUSE)
                ? preference.flatMap(Preference::pause).map(Pause::text).orElse(null)
                : text(preference.map(Preference::districts).orElse(Set.of()));
    }

    /** Writes what is to stand there, which differs from what does; the caller holds the lock. */
    void write(long citizen, Item item, String value) {
        if (item.topic() != null) {
            writeTopic(citizen, item.topic(), value == null ? null : TopicChoice.parse(value));
            return;
        }
        if (item.equals(Item.LANGUAGE)) {
            citizens.prefer(citizen, Language.valueOf(value));
        } else if (item.equals(Item.PAUSE)) {
            preference(citizen).orElseThrow().pause(value == null ? null : Pause.parse(value));
        } else {
            preference(citizen).orElseThrow().districts(known(districts(value)));
        }
        facts.publish(new PreferenceChanged(citizen, item.name()));
    }

    private void writeTopic(long citizen, long topic, TopicChoice choice) {
        Interest interest = interest(citizen, topic);
        if (choice == null) {
            em.remove(interest);
            facts.publish(new TopicLeft(citizen, topic));
            return;
        }
        if (interest == null || interest.choice().channel() != choice.channel()) {
            channels.require(citizen, choice.channel());
        }
        if (interest == null) {
            em.persist(new Interest(citizen, existing(topic), choice, clock.instant()));
            facts.publish(new TopicFollowed(citizen, topic));
        } else {
            interest.choose(choice);
            facts.publish(new PreferenceChanged(citizen, Item.topic(topic).name()));
        }
    }

    private long existing(long topic) {
        return NotFound.unless(em.find(Topic.class, topic), "topic").id();
    }

    /** Writes districts in the one order in which they are compared. */
    static String text(Set<String> districts) {
        return districts.isEmpty() ? null : String.join(SEPARATOR, new TreeSet<>(districts));
    }

    private static List<String> districts(String value) {
        return value == null ? List.of() : Arrays.asList(value.split(SEPARATOR));
    }

    private List<String> known(List<String> districts) {
        Set<String> all = profiles.districts().stream().map(DistrictView::slug).collect(Collectors.toSet());
        if (!all.containsAll(districts)) {
            throw new RuleViolation("preference.district");
        }
        return districts;
    }

    private Interest interest(long citizen, long topic) {
        return em.find(Interest.class, new Interest.Key(citizen, topic));
    }

    /** Returns when and from where a resident wants news; empty for always and from everywhere. */
    Optional<Preference> preference(long citizen) {
        return Optional.ofNullable(em.find(Preference.class, citizen));
    }
}
