package org.buergerdialog.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.buergerdialog.citizen.DistrictView;
import org.buergerdialog.citizen.ProfileService;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.shared.NotFound;

/** Reads notices for the mails that carry them; pages use {@link NoticeService}. */
@Stateless
@PermitAll
public class Notices {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private TopicService topics;

    @EJB
    private ProfileService profiles;

    @Inject
    private Clock clock;

    /** @throws NotFound if there is no such notice */
    public NoticeView view(long id) {
        return view(find(id, LockModeType.NONE));
    }

    /** Returns the notices that were sent after that, the newest first. */
    public List<NoticeView> sentSince(Instant start, int most) {
        return em.createNamedQuery("Notice.sentSince", Notice.class)
                .setParameter("start", start)
                .setMaxResults(most)
                .getResultStream()
                .map(notice -> view(notice.id()))
                .toList();
    }

    public NoticeView view(Notice notice) {
        return notice.view(topics.get(notice.topic()).name(), districtName(notice.district()));
    }

    /** Says whether the personal info sheet is attached to the mails of a notice. */
    public boolean haveInfoSheet(long id) {
        return ((Number) em.createNativeQuery("select info_sheet = true from notice where id = ?1")
                                .setParameter(1, id)
                                .getSingleResult())
                        .intValue()
                == 1;
    }

    /** Marks a notice as sent whose time has come; the caller queues its messages in the same transaction. */
    public NoticeView begin(long id) {
        Notice notice = find(id, LockModeType.PESSIMISTIC_WRITE);
        notice.begin(clock.instant());
        return view(notice);
    }

    /** Returns the name of a district; null if there is none. */
    public String districtName(String district) {
        return district == null
                ? null
                : profiles.districts().stream()
                        .filter(known -> known.slug().equals(district))
                        .map(DistrictView::name)
                        .findFirst()
                        .orElse(null);
    }

    public Notice find(long id, LockModeType lock) {
        return NotFound.unless(em.find(Notice.class, id, lock), "notice");
    }
}
