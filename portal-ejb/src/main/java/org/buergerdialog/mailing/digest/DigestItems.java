package org.buergerdialog.mailing.digest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.content.Notices;
import org.buergerdialog.interest.Frequency;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.audience.Crowd;
import org.buergerdialog.shared.UtcText;

/** News that waits for the next digest of its readers. */
@Stateless
@PermitAll
public class DigestItems {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Notices notices;

    @Inject
    private Crowd crowd;

    @Inject
    private Clock clock;

    public boolean collected(DigestPeriod period) {
        return !run(period).isEmpty();
    }

    /**
     * Queues one message for everybody who has news waiting; harmless if another node was faster.
     *
     * <p>News of topics that were left meanwhile, or that may no longer be written about, is dropped. Whoever pauses
     * keeps what waits.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void collect(DigestPeriod period) {
        if (begin(period)) {
            crowd.dropUnwanted();
            crowd.queueDigests(run(period).get(0), period.frequency());
        }
    }

    private boolean begin(DigestPeriod period) {
        return em.createNativeQuery("insert ignore into digest_run (frequency, period, started_at) values (?1, ?2, ?3)")
                        .setParameter(1, period.frequency().name())
                        .setParameter(2, period.name())
                        .setParameter(3, UtcText.of(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    private List<Long> run(DigestPeriod period) {
        return em.createNamedQuery("DigestRun.ofPeriod", Long.class)
                .setParameter("frequency", period.frequency())
                .setParameter("period", period.name())
                .getResultList();
    }

    /** Returns what a digest brings, the oldest first. */
    public List<NoticeView> of(long message) {
        List<?> ids = em.createNativeQuery("select notice_id from digest_item where message_id = ?1 order by notice_id")
                .setParameter(1, message)
                .getResultList();
        return ids.stream().map(id -> notices.view(((Number) id).longValue())).toList();
    }

    /** Returns the news that a message brings, alone or with others. */
    public List<NoticeView> newsIn(Message message) {
        return switch (message.kind()) {
            case NOTICE -> List.of(notices.view(message.object()));
            case DIGEST -> of(message.id());
            default -> List.of();
        };
    }

    /** Lets the news of a digest that is not sent wait for the next one. */
    public void putBack(long message) {
        em.createNativeQuery("update digest_item set message_id = null where message_id = ?1")
                .setParameter(1, message)
                .executeUpdate();
    }

    public Frequency frequencyOf(long run) {
        return em.find(DigestRun.class, run).frequency();
    }
}
