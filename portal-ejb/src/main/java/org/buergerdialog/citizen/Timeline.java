package org.buergerdialog.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import org.buergerdialog.shared.Fact;
import org.buergerdialog.shared.ManyFacts;
import org.buergerdialog.shared.ManyRows;
import org.buergerdialog.shared.UtcText;

/** Writes every fact into the resident's timeline, in the fact's own transaction. */
@ApplicationScoped
class Timeline {

    private static final String INSERT =
            "insert into citizen_timeline (citizen_id, happened_at, word, object) values (?, ?, ?, ?)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    void write(@Observes Fact fact) {
        em.persist(new TimelineEntry(fact, clock.instant()));
    }

    /** All of them at once. */
    void write(@Observes ManyFacts many) {
        String now = UtcText.of(clock.instant());
        ManyRows.insert(em, INSERT, many.facts(), (insert, fact) -> {
            insert.setLong(1, fact.citizen());
            insert.setString(2, now);
            insert.setString(3, fact.word());
            insert.setString(4, fact.object());
        });
    }

    void forget(@Observes FactsForgotten happening) {
        Query forgetting = em.createNamedQuery(
                        happening.before() == null ? "TimelineEntry.forget" : "TimelineEntry.forgetBefore")
                .setParameter("citizen", happening.citizen())
                .setParameter("words", happening.words());
        if (happening.before() != null) {
            forgetting.setParameter("before", happening.before());
        }
        forgetting.executeUpdate();
    }
}
