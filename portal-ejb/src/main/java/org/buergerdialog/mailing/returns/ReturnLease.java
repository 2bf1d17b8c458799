package org.buergerdialog.mailing.returns;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.buergerdialog.shared.UtcText;

/** Lets one node at a time read the mailbox; a dead node's lease runs out. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReturnLease {

    /** Longer than the mailbox may take for one answer. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Takes or prolongs the lease; false if somebody else has it. */
    public boolean hold(String lease) {
        Instant now = clock.instant();
        return em.createNativeQuery(
                                "update return_reader set lease = ?1, lease_until = ?2 where lease_until < ?3 or lease = ?1")
                        .setParameter(1, lease)
                        .setParameter(2, UtcText.of(now.plus(LEASE)))
                        .setParameter(3, UtcText.of(now))
                        .executeUpdate()
                == 1;
    }

    /** Gives the lease back; harmless if somebody else has it by now. */
    public void release(String lease) {
        em.createNativeQuery("update return_reader set lease = null, lease_until = ?2 where lease = ?1")
                .setParameter(1, lease)
                .setParameter(2, UtcText.of(clock.instant()))
                .executeUpdate();
    }
}
