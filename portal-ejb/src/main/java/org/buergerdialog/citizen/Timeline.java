package org.buergerdialog.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import org.buergerdialog.shared.Fact;

/** Writes every fact into the resident's timeline, in the fact's own transaction. */
@ApplicationScoped
class Timeline {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    void write(@Observes Fact fact) {
        em.persist(new TimelineEntry(fact, clock.instant()));
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
