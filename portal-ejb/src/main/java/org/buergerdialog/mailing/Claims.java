package org.buergerdialog.mailing;

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
import java.util.List;
import org.buergerdialog.shared.UtcText;

/** Gives due messages to one worker at a time; a dead worker's lease runs out. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Claims {

    private static final int BATCH = 25;
    private static final Duration LEASE = Duration.ofMinutes(2);

    /** Longer than a mail server may take for its answer (RFC 5321, 4.5.3.2.6: ten minutes after the final dot). */
    static final Duration SENDING_LEASE = Duration.ofMinutes(15);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Claims the next due messages under the given lease and returns their numbers; empty if nothing is due. */
    public List<Long> next(String lease) {
        Instant now = clock.instant();
        int claimed = em.createNativeQuery("update message set state = 'CLAIMED', lease = ?1, lease_until = ?2"
                        + " where state = 'QUEUED' and channel = 'EMAIL' and due_at <= ?3 order by due_at, id limit "
                        + BATCH)
                .setParameter(1, lease)
                .setParameter(2, UtcText.of(now.plus(LEASE)))
                .setParameter(3, UtcText.of(now))
                .executeUpdate();
        return claimed == 0
                ? List.of()
                : em.createNamedQuery("Message.leased", Long.class)
                        .setParameter("lease", lease)
                        .getResultList();
    }

    /** Gives back what a worker cannot send now, for instance because the mail server is not there. */
    public void release(String lease, Duration pause) {
        em.createNativeQuery("update message set state = 'QUEUED', lease = null, due_at = ?1"
                        + " where lease = ?2 and state = 'CLAIMED'")
                .setParameter(1, UtcText.of(clock.instant().plus(pause)))
                .setParameter(2, lease)
                .executeUpdate();
    }

    /**
     * Takes back what dead workers held.
     *
     * <p>A message caught while sending may have arrived or not: it is sent again under the same Message-ID and counted
     * as uncertain. Looking first costs nothing; an update that finds nothing would still lock what it looked at.
     */
    public void takeBackExpired() {
        boolean expired = !em.createNamedQuery("Message.expired", Long.class)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (expired) {
            takeBack();
        }
    }

    private void takeBack() {
        em.createNativeQuery("update message set uncertain = uncertain + if(state = 'SENDING', 1, 0), state = 'QUEUED',"
                        + " lease = null where state in ('CLAIMED', 'SENDING') and lease_until < ?1")
                .setParameter(1, UtcText.of(clock.instant()))
                .executeUpdate();
    }
}
