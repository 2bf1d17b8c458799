package org.buergerdialog.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.RuleViolation;

/** Changes preferences, each change with a line in the log. */
@ApplicationScoped
class ChangeLog {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PreferenceStore store;

    @Inject
    private Clock clock;

    /** @param wish makes the wanted value of the one that stands there; null for nothing */
    PreferenceChange change(long citizen, Door door, Item item, UnaryOperator<String> wish) {
        store.lock(citizen);
        String before = store.read(citizen, item);
        String after = wish.apply(before);
        ChangeEntry entry = new ChangeEntry(citizen, item, before, after, door, clock.instant());
        return Objects.equals(before, after) ? nothing(entry) : carryOut(entry);
    }

    /**
     * @throws NotFound {@code preference-change} if it is not one of the resident's
     * @throws RuleViolation {@code preference.changed-since}
     */
    PreferenceChange undo(long citizen, Door door, long change) {
        store.lock(citizen);
        ChangeEntry entry = em.find(ChangeEntry.class, change);
        if (entry == null || entry.citizen() != citizen) {
            throw new NotFound("preference-change");
        }
        String current = store.read(citizen, entry.item());
        return carryOut(entry.undo(current, undone(citizen).contains(change), door, clock.instant()));
    }

    private PreferenceChange carryOut(ChangeEntry entry) {
        store.write(entry.citizen(), entry.item(), entry.after());
        em.persist(entry);
        em.flush();
        return entry.view(topicName(entry), entry.after(), false);
    }

    private PreferenceChange nothing(ChangeEntry entry) {
        return entry.view(topicName(entry), entry.after(), true);
    }

    List<PreferenceChange> latest(long citizen, int size) {
        Set<Long> undone = undone(citizen);
        return em.createNamedQuery("ChangeEntry.latest", ChangeEntry.class)
                .setParameter("citizen", citizen)
                .setMaxResults(size)
                .getResultStream()
                .map(entry ->
                        entry.view(topicName(entry), store.read(citizen, entry.item()), undone.contains(entry.id())))
                .toList();
    }

    private Set<Long> undone(long citizen) {
        return em.createNamedQuery("ChangeEntry.undone", Long.class)
                .setParameter("citizen", citizen)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private Bilingual topicName(ChangeEntry entry) {
        Long topic = entry.item().topic();
        return topic == null
                ? null
                : em.find(Topic.class, topic).view(List.of()).name();
    }
}
