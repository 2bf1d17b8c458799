package org.buergerdialog.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.buergerdialog.shared.Facts;

/** Forgets numbers and addresses that somebody typed and nobody confirmed, and changes that nobody can object to. */
@Stateless
@PermitAll
public class LapsedRequests {

    private static final int BATCH = 500;
    private static final Duration DAY = Duration.ofDays(1);

    /** After the time for an objection, and some more for the privacy officer to look at it. */
    private static final Duration SETTLED = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    /** Erases what lapsed, the oldest first; the limits look back no further than a day. */
    public void forget() {
        em.createNamedQuery("AddressChange.lapsed", AddressChange.class)
                .setParameter("now", clock.instant())
                .setMaxResults(BATCH)
                .getResultList()
                .forEach(this::erase);
        em.createNamedQuery("AddressChange.settled", AddressChange.class)
                .setParameter("before", clock.instant().minus(SETTLED))
                .setMaxResults(BATCH)
                .getResultList()
                .forEach(this::settle);
        em.createNamedQuery("MobileCheck.before", MobileCheck.class)
                .setParameter("before", clock.instant().minus(DAY))
                .setMaxResults(BATCH)
                .getResultList()
                .forEach(this::erase);
    }

    /** What somebody objected to before it was confirmed never came about. */
    private void settle(AddressChange change) {
        facts.publish(
                change.confirmed() ? new AddressChangeSettled(change.id()) : new AddressChangeErased(change.id()));
        if (change.leavesTrace()) {
            change.forgetAddresses();
        } else {
            em.remove(change);
        }
    }

    private void erase(MobileCheck check) {
        facts.publish(new MobileCheckErased(check.id()));
        em.remove(check);
    }

    private void erase(AddressChange change) {
        facts.publish(new AddressChangeErased(change.id()));
        em.remove(change);
    }
}
