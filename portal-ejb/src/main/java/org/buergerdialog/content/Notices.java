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
import java.util.Set;
import org.buergerdialog.citizen.DistrictView;
import org.buergerdialog.citizen.ProfileService;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.NotFound;

/** Reads notices for the mails that carry them; pages use {@link NoticeService}. */
@Stateless
@PermitAll
public class Notices {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private TopicService topics;

    @Inject
    private SentVersions sent;

    @EJB
    private ProfileService profiles;

    @Inject
    private Clock clock;

    /**
     * Returns a notice as its readers get it by mail: in the version that was sent, else in the one that would be.
     *
     * @throws NotFound if there is no such notice
     */
    public NoticeView view(long id) {
        Notice notice = find(id, LockModeType.NONE);
        if (!notice.sent()) {
            return view(notice, notice.mailed());
        }
        SentVersions.Sent as = sent.of(id, any -> asSent(notice));
        return view(notice, as.version(), as.topics());
    }

    private SentVersions.Sent asSent(Notice notice) {
        NoticeVersionView version = version(notice, notice.mailed()).view();
        return new SentVersions.Sent(version, notice.topics(version));
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

    /** Marks a notice as sent whose time has come; the caller queues its messages in the same transaction. */
    public NoticeView begin(long id) {
        Notice notice = find(id, LockModeType.PESSIMISTIC_WRITE);
        notice.begin(clock.instant());
        return view(notice, notice.mailed());
    }

    /** Returns a notice in its newest version, whatever state that is in. */
    public NoticeView newest(long id) {
        Notice notice = find(id, LockModeType.NONE);
        return view(notice, notice.latest());
    }

    /** @throws NotFound if there is no such version */
    public NoticeView view(Notice notice, int number) {
        NoticeVersionView version = version(notice, number).view();
        return view(notice, version, notice.topics(version));
    }

    private NoticeView view(Notice notice, NoticeVersionView version, List<Long> about) {
        List<Bilingual> names =
                about.stream().map(topic -> topics.get(topic).name()).toList();
        return notice.view(version, about, names, districtNames(version.districts()));
    }

    /** @throws NotFound if there is no such version */
    public NoticeVersion version(Notice notice, int number) {
        return em.createNamedQuery("NoticeVersion.numbered", NoticeVersion.class)
                .setParameter("notice", notice.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("version of the notice"));
    }

    /** Returns the names of districts in the town's order; what is no district any more is left out. */
    public List<String> districtNames(Set<String> districts) {
        return districts.isEmpty()
                ? List.of()
                : profiles.districts().stream()
                        .filter(known -> districts.contains(known.slug()))
                        .map(DistrictView::name)
                        .toList();
    }

    public Notice find(long id, LockModeType lock) {
        return NotFound.unless(em.find(Notice.class, id, lock), "notice");
    }
}
