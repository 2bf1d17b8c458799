package org.buergerdialog.content;

import jakarta.annotation.security.PermitAll;
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
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;

/** News about topics, written by editors. */
@Stateless
@RolesAllowed({Role.EDITOR, Role.ADMIN})
public class NoticeService {

    @PersistenceContext
    private EntityManager em;

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
                .map(this::view)
                .toList();
    }

    public int count() {
        return em.createNamedQuery("Notice.count", Long.class).getSingleResult().intValue();
    }

    /** Reads a notice, for editors and for the mails that carry it. */
    @PermitAll
    public NoticeView get(long id) {
        return view(find(id, LockModeType.NONE));
    }

    public long create(@Valid @NotNull NoticeDraft draft) {
        topics.get(draft.topicId());
        Notice notice = new Notice(draft, clock.instant());
        em.persist(notice);
        em.flush();
        return notice.id();
    }

    /** @throws RuleViolation {@code notice.sent} if it has left the house */
    public void update(long id, @Valid @NotNull NoticeDraft draft) {
        topics.get(draft.topicId());
        find(id, LockModeType.NONE).revise(draft);
    }

    /**
     * Marks the notice as sent; the caller queues its messages in the same transaction.
     *
     * @throws RuleViolation {@code notice.sent} if somebody was faster
     */
    public NoticeView send(long id) {
        Notice notice = find(id, LockModeType.PESSIMISTIC_WRITE);
        notice.send(clock.instant());
        return view(notice);
    }

    private Notice find(long id, LockModeType lock) {
        Notice notice = em.find(Notice.class, id, lock);
        if (notice == null) {
            throw new NotFound("notice");
        }
        return notice;
    }

    private NoticeView view(Notice notice) {
        return notice.view(topics.get(notice.topic()).name());
    }
}
