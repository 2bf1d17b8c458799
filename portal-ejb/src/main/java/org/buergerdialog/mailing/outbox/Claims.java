package org.buergerdialog.mailing.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.buergerdialog.mailing.Lane;
import org.buergerdialog.shared.UtcText;

/** Gives due messages to one worker at a time; a dead worker's lease runs out. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Claims {

    private static final Duration LEASE = Duration.ofMinutes(5);

    /**
     * Longer than a mail server may take for its answer (RFC 5321, 4.5.3.2.6: ten minutes after the final dot), even if it is
     * asked last of a batch.
     */
    static final Duration SENDING_LEASE = Duration.ofMinutes(30);

    /** So many times as much is looked at as is wanted, because other workers look at the same. */
    private static final int CHOICE = 8;

    private static final List<Lane> CLAIMED_BY_ITSELF = List.of(Lane.WAITED_FOR, Lane.APPOINTMENTS, Lane.NEWS);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Claims the next due messages of the most urgent lane that has any.
     *
     * <p>Rows that another worker is just claiming are skipped, so that nobody waits for anybody.
     */
    public Claim next(String lease, int size) {
        for (Lane lane : CLAIMED_BY_ITSELF) {
            List<Long> messages = next(lane, lease, size);
            if (!messages.isEmpty()) {
                return new Claim(lane, messages);
            }
        }
        return Claim.NOTHING;
    }

    private List<Long> next(Lane lane, String lease, int size) {
        Instant now = clock.instant();
        List<Long> messages = take(due(lane, now, CHOICE * size), lane, now, size);
        if (messages.isEmpty()) {
            return messages;
        }
        em.createNativeQuery(
                        "update " + Batches.NUMBERS + " n straight_join message m force index (primary) on m.id = n.id"
                                + " set m.state = 'CLAIMED', m.lease = ?2, m.lease_until = ?3")
                .setParameter(1, messages.toString())
                .setParameter(2, lease)
                .setParameter(3, UtcText.of(now.plus(LEASE)))
                .executeUpdate();
        return messages;
    }

    /**
     * Returns what is due, whether or not another worker is just claiming it.
     *
     * <p>Nothing is locked by looking: asked for locks, the database remembers every row that it has to skip, and a million
     * that are not committed yet would take all its memory.
     */
    private List<Long> due(Lane lane, Instant now, int size) {
        return numbers(em.createNativeQuery("select id from message where waiting_lane = ?1 and channel <> 'SMS'"
                        + " and due_at <= ?2"
                        + " and (campaign_id is null or campaign_id in (select id from campaign where state = 'RUNNING'))"
                        + " order by due_at, id limit ?3")
                .setParameter(1, lane.ordinal())
                .setParameter(2, UtcText.of(now))
                .setParameter(3, size));
    }

    /** Locks the first of these messages that nobody else has locked, claimed or put off since. */
    private List<Long> take(List<Long> due, Lane lane, Instant now, int size) {
        return due.isEmpty()
                ? due
                : numbers(em.createNativeQuery("select m.id from " + Batches.NUMBERS
                                + " n straight_join message m force index (primary) on m.id = n.id"
                                + " where m.waiting_lane = ?2 and m.due_at <= ?3 limit ?4 for update skip locked")
                        .setParameter(1, due.toString())
                        .setParameter(2, lane.ordinal())
                        .setParameter(3, UtcText.of(now))
                        .setParameter(4, size));
    }

    private static List<Long> numbers(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
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
            takeBack("lease is not null and lease_until < ?1", UtcText.of(clock.instant()));
        }
    }

    /**
     * Takes back what an earlier run of this node held, without waiting for its leases to run out; what the mail server
     * had taken must be noted before.
     */
    public void takeBackOf(String run) {
        takeBack("lease like ?1", run + "-%");
        em.createNativeQuery("update campaign_lease set lease_until = ?1 where lease like ?2")
                .setParameter(1, UtcText.of(clock.instant()))
                .setParameter(2, run + "-%")
                .executeUpdate();
    }

    /** Who comes back leaves the range of its campaign. */
    private void takeBack(String whose, String value) {
        em.createNativeQuery("update message set uncertain = uncertain + if(state = 'SENDING', 1, 0), state = 'QUEUED',"
                        + " lease = null, lane = least(lane, " + Lane.NEWS.ordinal()
                        + ") where state in ('CLAIMED', 'SENDING') and " + whose)
                .setParameter(1, value)
                .executeUpdate();
    }
}
