package org.buergerdialog.mailing.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.mailing.audience.NewsLimits;
import org.buergerdialog.mailing.campaign.CampaignCounters;
import org.buergerdialog.mailing.campaign.CampaignState;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.UtcText;

/**
 * Hands the messages of running campaigns to workers, range by range, and counts what becomes of them.
 *
 * <p>A campaign's state is asked for each range and each batch, so that whoever pauses or cancels it is obeyed at once.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Campaigns {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CampaignCounters counters;

    @Inject
    private NewsLimits limits;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Leases the next range of a running campaign: first one whose worker died or put it down; none in quiet hours. */
    public Optional<Range> nextRange(String lease) {
        Instant now = clock.instant();
        if (limits.next(Channel.EMAIL, now).isAfter(now)) {
            return Optional.empty();
        }
        Optional<Range> abandoned = abandoned(lease, now);
        return abandoned.isPresent() ? abandoned : fresh(lease, now);
    }

    private Optional<Range> abandoned(String lease, Instant now) {
        Optional<Range> found = range(
                "select l.campaign_id, l.from_message, l.to_message from campaign_lease l where l.lease_until <= ?1"
                        + " and l.campaign_id in (select c.id from campaign c where c.state = 'RUNNING')"
                        + " order by l.lease_until limit 1 for update skip locked",
                lease,
                now);
        found.ifPresent(range -> em.createNativeQuery("update campaign_lease set lease = ?1, lease_until = ?2"
                        + " where campaign_id = ?3 and from_message = ?4")
                .setParameter(1, lease)
                .setParameter(2, until(now))
                .setParameter(3, range.campaign())
                .setParameter(4, range.from())
                .executeUpdate());
        return found;
    }

    private Optional<Range> fresh(String lease, Instant now) {
        Optional<Range> found = range(
                        "select id, next_message, last_message from campaign"
                                + " where state = 'RUNNING' and starts_at <= ?1 and next_message <= last_message"
                                + " order by starts_at, id limit 1 for update",
                        lease,
                        now)
                .map(left -> left.share(settings.mailConnections()));
        found.ifPresent(range -> {
            em.createNativeQuery("update campaign set next_message = ?1 where id = ?2")
                    .setParameter(1, range.to() + 1)
                    .setParameter(2, range.campaign())
                    .executeUpdate();
            em.createNativeQuery(
                            "insert into campaign_lease (campaign_id, from_message, to_message, lease, lease_until)"
                                    + " values (?1, ?2, ?3, ?4, ?5)")
                    .setParameter(1, range.campaign())
                    .setParameter(2, range.from())
                    .setParameter(3, range.to())
                    .setParameter(4, lease)
                    .setParameter(5, until(now))
                    .executeUpdate();
        });
        return found;
    }

    private Optional<Range> range(String query, String lease, Instant now) {
        List<?> rows =
                em.createNativeQuery(query).setParameter(1, UtcText.of(now)).getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) rows.get(0);
        return Optional.of(new Range(number(row[0]), number(row[1]), number(row[2]), lease));
    }

    private static String until(Instant now) {
        return UtcText.of(now.plus(Claims.SENDING_LEASE));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    /** Puts a range down before it is worked off; somebody takes it up again, unless its campaign is over. */
    public void putDown(Range range) {
        CampaignState state = state(range.campaign());
        if (state == CampaignState.FINISHED || state == CampaignState.CANCELLED) {
            workedOff(range);
        } else {
            end("update campaign_lease set lease_until = '2000-01-01' where", range);
        }
    }

    /** Notes that nothing of a range waits any more. */
    public void workedOff(Range range) {
        end("delete from campaign_lease where", range);
    }

    private void end(String statement, Range range) {
        em.createNativeQuery(statement + " campaign_id = ?1 and from_message = ?2 and lease = ?3")
                .setParameter(1, range.campaign())
                .setParameter(2, range.from())
                .setParameter(3, range.lease())
                .executeUpdate();
    }

    /** Keeps a range for the batch to come; false if it was lost, or the campaign does not run any more. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean hold(Range range) {
        return em.createNativeQuery("update campaign_lease set lease_until = ?1 where campaign_id = ?2"
                                        + " and from_message = ?3 and lease = ?4")
                                .setParameter(1, until(clock.instant()))
                                .setParameter(2, range.campaign())
                                .setParameter(3, range.from())
                                .setParameter(4, range.lease())
                                .executeUpdate()
                        == 1
                && state(range.campaign()) == CampaignState.RUNNING;
    }

    /** Returns where a campaign stands at this moment. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public CampaignState state(long campaign) {
        return CampaignState.valueOf((String) em.createNativeQuery("select state from campaign where id = ?1")
                .setParameter(1, campaign)
                .getSingleResult());
    }

    /** Adds to the counters; last in its transaction, because until its end everybody else waits for the campaign's row. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void count(Tally tally) {
        em.flush();
        tally.forEach(counters::add);
    }
}
