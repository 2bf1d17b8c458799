package org.buergerdialog.mailing.link;

import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.buergerdialog.citizen.CitizensMerged;
import org.buergerdialog.citizen.FactsForgotten;
import org.buergerdialog.consent.ConsentExpired;
import org.buergerdialog.consent.ConsentFact;
import org.buergerdialog.consent.ConsentWithdrawn;
import org.buergerdialog.consent.Consents;
import org.buergerdialog.mailing.LinkFollowed;
import org.buergerdialog.shared.Facts;

/** Keeps who opened and followed what only as long as the resident agrees to it; totals stay, because they name nobody. */
@ApplicationScoped
public class ReactionKeeper {

    /** The purpose that residents agree to; the row of it comes with the schema. */
    public static final String PURPOSE = "reactions";

    /** What the timeline says of it. */
    static final Set<String> WORDS = Set.of(LinkFollowed.WORD);

    /** After the consents of both profiles have become one. */
    private static final int LATER = 3000;

    private static final List<String> TABLES = List.of("link_followed", "message_opened");

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Consents consents;

    @Inject
    private Facts facts;

    void forget(@Observes ConsentWithdrawn fact) {
        forgetIfConcerned(fact);
    }

    void forget(@Observes ConsentExpired fact) {
        forgetIfConcerned(fact);
    }

    private void forgetIfConcerned(ConsentFact fact) {
        if (fact.purpose().equals(PURPOSE)) {
            forget(fact.citizen());
        }
    }

    /** First what waits to be counted: whoever is counting it now is waited for, and has written what is erased then. */
    private void forget(long citizen) {
        em.createNativeQuery("update link_click set citizen_id = null, message_id = null where citizen_id = ?1")
                .setParameter(1, citizen)
                .executeUpdate();
        for (String table : TABLES) {
            em.createNativeQuery("delete from " + table + " where citizen_id = ?1")
                    .setParameter(1, citizen)
                    .executeUpdate();
        }
        facts.publish(new FactsForgotten(citizen, WORDS, null));
    }

    void join(@Observes @Priority(LATER) CitizensMerged fact) {
        for (String table : List.of("link_click", "link_followed", "message_opened")) {
            em.createNativeQuery("update " + table + " set citizen_id = ?1 where citizen_id = ?2")
                    .setParameter(1, fact.citizen())
                    .setParameter(2, fact.merged())
                    .executeUpdate();
        }
        if (!consents.hold(fact.citizen(), PURPOSE)) {
            forget(fact.citizen());
        }
    }
}
