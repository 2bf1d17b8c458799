package org.buergerdialog.content;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.Stale;

/** News about topics, written by editors. */
@Stateless
@RolesAllowed({Role.EDITOR, Role.ADMIN})
public class NoticeService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Notices notices;

    @EJB
    private TopicService topics;

    @Inject
    private Clock clock;

    /** Returns the notices, the newest first. */
    public List<NoticeView> page(int first, int size) {
        return em.createNamedQuery("Notice.page", Notice.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(notices::view)
                .toList();
    }

    public int count() {
        return em.createNamedQuery("Notice.count", Long.class).getSingleResult().intValue();
    }

    public NoticeView get(long id) {
        return notices.view(id);
    }

    /** @throws RuleViolation {@code notice.unknown-district} */
    public long create(@Valid @NotNull NoticeDraft draft) {
        knowsTopicAndDistrict(draft);
        Notice notice = new Notice(draft, clock.instant());
        em.persist(notice);
        em.flush();
        return notice.id();
    }

    /**
     * Saves what the editor wrote.
     *
     * @param version the version that was on the screen
     * @throws RuleViolation {@code notice.sent} if it has left the house, {@code changed-meanwhile} if somebody else
     *     saved in between, {@code notice.unknown-district}
     */
    public void update(long id, int version, @Valid @NotNull NoticeDraft draft) {
        knowsTopicAndDistrict(draft);
        Notice notice = notices.find(id, LockModeType.PESSIMISTIC_WRITE);
        Stale.refuse(version, notice.version());
        notice.revise(draft);
    }

    private void knowsTopicAndDistrict(NoticeDraft draft) {
        topics.get(draft.topicId());
        if (draft.district() != null && notices.districtName(draft.district()) == null) {
            throw new RuleViolation("notice.unknown-district");
        }
    }

    /**
     * Marks the notice as sent; the caller queues its messages in the same transaction.
     *
     * @param version the version that was read before
     * @throws RuleViolation {@code notice.sent} or {@code changed-meanwhile} if somebody was faster
     */
    public NoticeView send(long id, int version) {
        Notice notice = notices.find(id, LockModeType.PESSIMISTIC_WRITE);
        notice.send(clock.instant());
        Stale.refuse(version, notice.version());
        return notices.view(notice);
    }

    /**
     * Keeps the notice as it is until its time comes; whoever keeps the time calls {@link Notices#begin} then.
     *
     * @param version the version that was read before
     * @throws RuleViolation {@code notice.sent}, {@code notice.scheduled} or {@code changed-meanwhile} if somebody was
     *     faster
     */
    public void schedule(long id, int version) {
        Notice notice = notices.find(id, LockModeType.PESSIMISTIC_WRITE);
        notice.schedule();
        Stale.refuse(version, notice.version());
    }

    /** Lets a notice that was to be sent later be changed again. */
    public void takeBack(long id) {
        notices.find(id, LockModeType.PESSIMISTIC_WRITE).takeBack();
    }
}
