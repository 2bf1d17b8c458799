package org.buergerdialog.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.Map;
import org.buergerdialog.shared.Fact;
import org.buergerdialog.shared.ManyFacts;
import org.buergerdialog.shared.UtcText;

/** Writes every fact into the resident's timeline, in the fact's own transaction. */
@ApplicationScoped
class Timeline {

    /** Looking for the library that does it takes longer than all else here. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    void write(@Observes Fact fact) {
        em.persist(new TimelineEntry(fact, clock.instant()));
    }

    /** One statement for all of them. */
    void write(@Observes ManyFacts many) {
        if (many.facts().isEmpty()) {
            return;
        }
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        for (Fact fact : many.facts()) {
            rows.add(JSON.createObjectBuilder()
                    .add("c", fact.citizen())
                    .add("w", fact.word())
                    .add("o", fact.object()));
        }
        em.createNativeQuery("insert into citizen_timeline (citizen_id, happened_at, word, object)"
                        + " select f.c, ?1, f.w, f.o from json_table(?2, '$[*]' columns"
                        + " (c bigint path '$.c', w varchar(60) path '$.w', o varchar(120) path '$.o')) f")
                .setParameter(1, UtcText.of(clock.instant()))
                .setParameter(2, rows.build().toString())
                .executeUpdate();
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
