package org.buergerdialog.mailing.campaign;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.buergerdialog.audit.AuditTrail;
import org.buergerdialog.content.Notices;
import org.buergerdialog.mailing.MessageState;
import org.buergerdialog.shared.UtcText;

/** What happens to campaigns by itself, each step in a transaction of its own and safe to repeat. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CampaignSteps {

    /** The numbers of the first and the last message of a campaign; rows of others may lie between. */
    public record Span(long first, long last) {}

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Notices notices;

    @EJB
    private AuditTrail trail;

    @Inject
    private CampaignStart start;

    @Inject
    private CampaignCounters counters;

    @Inject
    private Clock clock;

    public List<Long> due() {
        return em.createNamedQuery("Campaign.due", Long.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    public List<Long> running() {
        return em.createNamedQuery("Campaign.running", Long.class).getResultList();
    }

    public List<Long> toClear() {
        return em.createNamedQuery("Campaign.toClear", Long.class).getResultList();
    }

    /**
     * Takes the audience as it is now and queues the messages; harmless if another node was faster or is at it: that may
     * take minutes, and waiting for it would be of no use.
     */
    public void start(long id) {
        boolean ours = !em.createNativeQuery(
                        "select id from campaign where id = ?1 and state = 'SCHEDULED' for update skip locked")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
        if (ours) {
            Campaign campaign = em.find(Campaign.class, id, LockModeType.PESSIMISTIC_WRITE);
            start.queue(campaign, notices.begin(campaign.notice()));
            trail.recordSystem("campaign.started", "campaign:" + id);
        }
    }

    /** Returns where the messages of a campaign stand; null if there are none. */
    public Span span(long id) {
        Campaign campaign = em.find(Campaign.class, id);
        return campaign.firstMessage() == null ? null : new Span(campaign.firstMessage(), campaign.lastMessage());
    }

    /** Suppresses what of a cancelled campaign has not left, from one message to another. */
    public void clear(long id, long from, long to) {
        int messages = suppress(id, from, to, MessageState.QUEUED);
        suppress(id, from, to, MessageState.TO_PRINT);
        if (messages > 0) {
            counters.add(id, 0, 0, messages, messages);
        }
    }

    private int suppress(long id, long from, long to, MessageState state) {
        return em.createNativeQuery("update message set state = 'SUPPRESSED', reason = 'CANCELLED', lease = null"
                        + " where id between ?2 and ?3 and campaign_id = ?1 and state = ?4")
                .setParameter(1, id)
                .setParameter(2, from)
                .setParameter(3, to)
                .setParameter(4, state.name())
                .executeUpdate();
    }

    /** Ends a campaign of which nothing is on its way any more, even where messages were erased together with residents. */
    public void settle(long id) {
        if (open(id)) {
            return;
        }
        em.createNativeQuery("update campaign set total = sent + failed + suppressed, finished_at = ?2,"
                        + " state = if(state = 'RUNNING', 'FINISHED', state), version = version + 1"
                        + " where id = ?1 and finished_at is null and state in ('RUNNING', 'CANCELLED')")
                .setParameter(1, id)
                .setParameter(2, UtcText.of(clock.instant()))
                .executeUpdate();
    }

    private boolean open(long id) {
        return !em.createNativeQuery("select id from message where campaign_id = ?1 and outcome = 'OPEN' limit 1")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }
}
