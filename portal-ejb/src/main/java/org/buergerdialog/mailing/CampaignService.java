package org.buergerdialog.mailing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.buergerdialog.content.NoticeService;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;

/** Sends a notice to everybody who follows its topic and has consented, by the way and as often as each wants. */
@Stateless
@RolesAllowed({Role.EDITOR, Role.ADMIN})
public class CampaignService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private NoticeService notices;

    @Inject
    private Crowd crowd;

    /** Counts the residents who would get the notice now. */
    public Audience audience(long notice) {
        return crowd.count(notices.get(notice));
    }

    /**
     * Queues the notice for all its readers and returns how many there are.
     *
     * @param version the version of the notice that was read before
     * @throws RuleViolation {@code notice.sent} or {@code changed-meanwhile} if somebody was faster
     */
    public Audience send(long notice, int version) {
        NoticeView sent = notices.send(notice, version);
        Audience audience = crowd.count(sent);
        crowd.queueNotice(sent);
        crowd.keepForDigests(sent);
        return audience;
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
