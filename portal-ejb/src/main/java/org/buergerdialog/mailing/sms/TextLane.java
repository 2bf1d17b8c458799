package org.buergerdialog.mailing.sms;

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
import org.buergerdialog.mailing.Lane;
import org.buergerdialog.shared.UtcText;

/** What text messages need of the outbox for themselves: they are claimed apart from mails. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TextLane {

    private static final int BATCH = 25;
    private static final Duration LEASE = Duration.ofMinutes(2);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Claims the next due text messages under the given lease and returns their numbers; empty if nothing is due. */
    public List<Long> next(String lease) {
        Instant now = clock.instant();
        int claimed = em.createNativeQuery("update message set state = 'CLAIMED', lease = ?1, lease_until = ?2,"
                        + " lane = least(lane, " + Lane.NEWS.ordinal() + ") where text_state = 'QUEUED'"
                        + " and due_at <= ?3 and (campaign_id is null"
                        + " or campaign_id in (select id from campaign where state = 'RUNNING'))"
                        + " order by due_at, id limit " + BATCH)
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

    /** Notes how the gateway calls the parts of a message, so that its reports find it. */
    public void taken(long message, List<String> gatewayIds) {
        for (String id : gatewayIds) {
            em.createNativeQuery("insert into text_part (message_id, gateway_id, taken_at)"
                            + " select id, ?2, ?3 from message where id = ?1")
                    .setParameter(1, message)
                    .setParameter(2, id)
                    .setParameter(3, UtcText.of(clock.instant()))
                    .executeUpdate();
        }
    }

    /** Puts back what was not handed over because the gateway is not there: that was no attempt. */
    public void putOff(long message, String lease, String reason, Duration pause) {
        em.createNativeQuery("update message set state = 'QUEUED', error = ?3, lease = null, due_at = ?4,"
                        + " attempts = attempts - 1, first_attempt_at = if(attempts = 0, null, first_attempt_at)"
                        + " where id = ?1 and lease = ?2 and state = 'SENDING'")
                .setParameter(1, message)
                .setParameter(2, lease)
                .setParameter(3, reason)
                .setParameter(4, UtcText.of(clock.instant().plus(pause)))
                .executeUpdate();
    }

    /** Gives back the rest of a batch. */
    public void release(String lease, Duration pause) {
        em.createNativeQuery("update message set state = 'QUEUED', lease = null, due_at = ?1"
                        + " where lease = ?2 and state = 'CLAIMED'")
                .setParameter(1, UtcText.of(clock.instant().plus(pause)))
                .setParameter(2, lease)
                .executeUpdate();
    }
}
