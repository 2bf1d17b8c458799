package org.buergerdialog.mailing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.TextFile;
import org.buergerdialog.shared.UtcText;

/** Sends a notice to everybody who follows its topic and has consented. */
@Stateless
@RolesAllowed({Role.EDITOR, Role.ADMIN})
public class CampaignService {

    private static final String AUDIENCE = TextFile.beside(CampaignService.class, "audience.sql");

    @PersistenceContext
    private EntityManager em;

    @EJB
    private NoticeService notices;

    @Inject
    private Clock clock;

    /** Returns how many residents would get the notice now. */
    public int audience(long notice) {
        Number count = (Number) em.createNativeQuery("select count(*) from (" + AUDIENCE + ") audience")
                .setParameter(1, notices.get(notice).topicId())
                .setParameter(2, ConsentService.NEWSLETTER_EMAIL)
                .getSingleResult();
        return count.intValue();
    }

    /**
     * Queues one message per resident in one statement and returns how many there are.
     *
     * @param version the version of the notice that was read before
     * @throws RuleViolation {@code notice.sent} or {@code changed-meanwhile} if somebody was faster
     */
    public int send(long notice, int version) {
        long topic = notices.send(notice, version).topicId();
        return em.createNativeQuery(
                        "insert into message (kind, citizen_id, object_id, basis, state, queued_at, due_at) select ?3,"
                                + " audience.citizen_id, ?4, concat('consent:', ?2), 'QUEUED', ?5, ?5 from ("
                                + AUDIENCE + ") audience")
                .setParameter(1, topic)
                .setParameter(2, ConsentService.NEWSLETTER_EMAIL)
                .setParameter(3, MessageKind.NOTICE.name())
                .setParameter(4, notice)
                .setParameter(5, UtcText.of(clock.instant()))
                .executeUpdate();
    }

    public CampaignProgress progress(long notice) {
        List<Object[]> rows = em.createNamedQuery("Message.progress", Object[].class)
                .setParameter("kind", MessageKind.NOTICE)
                .setParameter("object", notice)
                .getResultList();
        Map<MessageState, Integer> counts = new EnumMap<>(MessageState.class);
        rows.forEach(row -> counts.put((MessageState) row[0], ((Number) row[1]).intValue()));
        return new CampaignProgress(
                counts.getOrDefault(MessageState.QUEUED, 0)
                        + counts.getOrDefault(MessageState.CLAIMED, 0)
                        + counts.getOrDefault(MessageState.SENDING, 0),
                counts.getOrDefault(MessageState.SENT, 0),
                counts.getOrDefault(MessageState.FAILED, 0),
                counts.getOrDefault(MessageState.SUPPRESSED, 0));
    }
}
