package org.buergerdialog.interest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.buergerdialog.citizen.CitizensMerged;
import org.buergerdialog.citizen.MobileRemoved;
import org.buergerdialog.citizen.ProfileChanged;
import org.buergerdialog.consent.ConsentExpired;
import org.buergerdialog.consent.ConsentWithdrawn;

/** Keeps preferences true to what happens elsewhere. */
@ApplicationScoped
class PreferenceKeeper {

    /** Ends what the one profile follows and the other left later, unless the resident has changed it once more since. */
    private static final String LEFT_LATER = "delete i from interest i join preference_change l"
            + " on l.item = concat('topic:', i.topic_id) and l.after_value is null and l.changed_at > i.since"
            + " where i.citizen_id = %s and l.citizen_id = %s and not exists (select 1 from preference_change c"
            + " where c.citizen_id = i.citizen_id and c.item = l.item and c.changed_at > l.changed_at"
            + " and c.door <> 'SYSTEM')";

    /**
     * The later act counts, as with consents: no topic comes back that was left under the other address. What the
     * profile that stays has set itself is left alone; what remains goes with the other profile.
     */
    private static final List<String> MOVES = List.of(
            LEFT_LATER.formatted("?2", "?1"),
            LEFT_LATER.formatted("?1", "?2"),
            "update ignore interest set citizen_id = ?1 where citizen_id = ?2",
            "update ignore interest_district set citizen_id = ?1 where citizen_id = ?2 and not exists"
                    + " (select 1 from preference_change c where c.citizen_id = ?1 and c.item = 'districts')",
            "insert into preference (citizen_id, paused_from, paused_until)"
                    + " select ?1, p.paused_from, p.paused_until from preference p where p.citizen_id = ?2 and not exists"
                    + " (select 1 from preference_change c where c.citizen_id = ?1 and c.item = 'pause')"
                    + " on duplicate key update paused_from = values(paused_from), paused_until = values(paused_until)",
            "update preference_change set citizen_id = ?1 where citizen_id = ?2");

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Interests interests;

    @Inject
    private Channels channels;

    @Inject
    private ChangeLog changes;

    void join(@Observes CitizensMerged fact) {
        MOVES.forEach(move -> em.createNativeQuery(move)
                .setParameter(1, fact.citizen())
                .setParameter(2, fact.merged())
                .executeUpdate());
    }

    void fallBack(@Observes MobileRemoved fact) {
        fallBack(fact.citizen());
    }

    void fallBack(@Observes ProfileChanged fact) {
        fallBack(fact.citizen());
    }

    void fallBack(@Observes ConsentWithdrawn fact) {
        fallBack(fact.citizen());
    }

    void fallBack(@Observes ConsentExpired fact) {
        fallBack(fact.citizen());
    }

    /** Mail is the way that is always open; whether news may go there is asked before each one. */
    private void fallBack(long citizen) {
        interests.followed(citizen).forEach((topic, choice) -> {
            if (!channels.reach(citizen, choice.channel())) {
                changes.change(citizen, Door.SYSTEM, Item.topic(topic), now -> TopicChoice.parse(now)
                        .with(Channel.EMAIL)
                        .text());
            }
        });
    }
}
