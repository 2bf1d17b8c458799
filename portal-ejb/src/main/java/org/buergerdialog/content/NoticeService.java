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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buergerdialog.audit.AuditTrail;
import org.buergerdialog.citizen.DistrictView;
import org.buergerdialog.citizen.ProfileService;
import org.buergerdialog.interest.TopicService;
import org.buergerdialog.interest.TopicView;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.Settings;
import org.buergerdialog.shared.Slug;
import org.buergerdialog.shared.Stale;
import org.buergerdialog.shared.TextComparison;
import org.buergerdialog.shared.TextPart;

/** News about topics, written, looked at and approved by editors. */
@Stateless
@RolesAllowed({Role.EDITOR, Role.ADMIN})
public class NoticeService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Notices notices;

    @EJB
    private TopicService topics;

    @EJB
    private ProfileService profiles;

    @EJB
    private AuditTrail trail;

    @Inject
    private LintCheck lint;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Returns the notices in their newest versions, the newest first. */
    public List<NoticeView> page(int first, int size) {
        return em.createNamedQuery("Notice.page", Notice.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(notice -> notices.view(notice, notice.latest()))
                .toList();
    }

    public int count() {
        return em.createNamedQuery("Notice.count", Long.class).getSingleResult().intValue();
    }

    /** Returns a notice in its newest version. */
    public NoticeView get(long id) {
        Notice notice = notices.find(id, LockModeType.NONE);
        return notices.view(notice, notice.latest());
    }

    /** @throws NotFound if there is no such version */
    public NoticeView get(long id, int number) {
        return notices.view(notices.find(id, LockModeType.NONE), number);
    }

    /** Returns all versions of a notice, the newest first. */
    public List<NoticeVersionView> versions(long id) {
        return em.createNamedQuery("NoticeVersion.ofNotice", NoticeVersion.class)
                .setParameter("notice", id)
                .getResultStream()
                .map(NoticeVersion::view)
                .toList();
    }

    /**
     * Compares two versions word by word in one language.
     *
     * @throws NotFound if there is no such version
     */
    public List<TextPart> compare(long id, int older, int newer, @NotNull Language language) {
        return TextComparison.of(
                get(id, older).shown().words(language), get(id, newer).shown().words(language));
    }

    /**
     * Begins a notice and returns its number.
     *
     * @throws RuleViolation {@code notice.unknown-district}, {@code notice.unknown-picture},
     *     {@code notice.unknown-document}, {@code notice.ends-before-it-begins}
     */
    public long create(@Valid @NotNull NoticeDraft draft) {
        knowsWhatItRefersTo(draft);
        Notice notice = new Notice(freeSlug(draft.subject()), draft.topicId(), clock.instant());
        em.persist(notice);
        em.flush();
        begin(notice, 1, draft);
        em.flush();
        return notice.id();
    }

    private Slug freeSlug(String subject) {
        Slug wanted = Slug.of(Placeholders.fill(subject, Map.of()));
        Slug slug = wanted;
        for (int number = 2; taken(slug); number++) {
            slug = wanted.withNumber(number);
        }
        return slug;
    }

    private boolean taken(Slug slug) {
        return !em.createNamedQuery("Notice.bySlug", Notice.class)
                .setParameter("slug", slug.value())
                .getResultList()
                .isEmpty();
    }

    private void begin(Notice notice, int number, NoticeDraft draft) {
        NoticeVersion version = new NoticeVersion(notice.id(), number, draft, trail.actor(), clock.instant());
        em.persist(version);
        notice.touched(version);
    }

    /**
     * Saves what the editor wrote; where the newest version is approved already, as a new one.
     *
     * @param version the version that was on the screen
     * @throws RuleViolation {@code changed-meanwhile} if somebody else saved in between, {@code notice.unknown-district},
     *     {@code notice.unknown-picture}, {@code notice.unknown-document}, {@code notice.ends-before-it-begins}
     */
    public void update(long id, int version, @Valid @NotNull NoticeDraft draft) {
        knowsWhatItRefersTo(draft);
        Notice notice = locked(id, version);
        NoticeVersion latest = notices.version(notice, notice.latest());
        if (latest.approved()) {
            begin(notice, latest.number() + 1, draft);
        } else {
            latest.revise(draft, trail.actor(), clock.instant());
            notice.touched(latest);
        }
    }

    private void knowsWhatItRefersTo(NoticeDraft draft) {
        Set<Long> known = topics.tree().stream()
                .flatMap(TopicView::withBelow)
                .map(TopicView::id)
                .collect(Collectors.toSet());
        if (!Stream.concat(
                        Stream.concat(Stream.of(draft.topicId()), draft.topics().stream()),
                        draft.blocks().stream().flatMap(block -> block.readers().topics().stream()))
                .allMatch(known::contains)) {
            throw new NotFound("topic");
        }
        Set<String> districts =
                profiles.districts().stream().map(DistrictView::slug).collect(Collectors.toSet());
        if (!Stream.concat(
                        draft.districts().stream(),
                        draft.blocks().stream().flatMap(block -> block.readers().districts().stream()))
                .allMatch(districts::contains)) {
            throw new RuleViolation("notice.unknown-district");
        }
        if (files(draft.blocks(), Block.Kind.PICTURE).anyMatch(file -> em.find(NoticePicture.class, file) == null)) {
            throw new RuleViolation("notice.unknown-picture");
        }
        if (files(draft.blocks(), Block.Kind.DOCUMENT).anyMatch(file -> em.find(NoticeDocument.class, file) == null)) {
            throw new RuleViolation("notice.unknown-document");
        }
    }

    private static Stream<String> files(List<Block> blocks, Block.Kind kind) {
        return blocks.stream()
                .filter(block -> block.kind() == kind && block.target() != null)
                .map(Block::target);
    }

    /**
     * Hands the newest version to somebody who approves.
     *
     * @param version the version that was on the screen
     * @throws RuleViolation {@code changed-meanwhile}, {@code notice.approved}
     */
    public void submit(long id, int version) {
        Notice notice = locked(id, version);
        NoticeVersion latest = notices.version(notice, notice.latest());
        latest.submit();
        notice.touched(latest);
    }

    /**
     * Gives the newest version back to be written on.
     *
     * @param version the version that was on the screen
     * @throws RuleViolation {@code changed-meanwhile}, {@code notice.approved}
     */
    public void giveBack(long id, int version) {
        Notice notice = locked(id, version);
        NoticeVersion latest = notices.version(notice, notice.latest());
        latest.giveBack();
        notice.touched(latest);
    }

    /**
     * Approves the newest version: from now on it may be sent, within its window everybody may read it, and
     * whoever knows their addresses its documents.
     *
     * @param version the version that was on the screen
     * @throws RuleViolation {@code notice.own} if somebody else has to ({@link #mayApprove}), {@code notice.lint} if the check
     *     finds an error, {@code notice.not-in-review}, {@code notice.approved}, {@code changed-meanwhile}
     */
    public void approve(long id, int version) {
        Notice notice = locked(id, version);
        NoticeVersion latest = notices.version(notice, notice.latest());
        if (!mayApprove(latest)) {
            throw new RuleViolation("notice.own");
        }
        if (lint.findings(notices.view(notice, notice.latest())).stream().anyMatch(Finding::error)) {
            throw new RuleViolation("notice.lint");
        }
        latest.approve(trail.actor(), clock.instant());
        files(latest.view().blocks(), Block.Kind.DOCUMENT)
                .forEach(file -> em.find(NoticeDocument.class, file).publish());
        notice.approved(latest, clock.instant());
    }

    /** Says whether the caller may approve the newest version: where the town wants four eyes, whoever wrote it last may not. */
    public boolean mayApprove(long id) {
        Notice notice = notices.find(id, LockModeType.NONE);
        return mayApprove(notices.version(notice, notice.latest()));
    }

    private boolean mayApprove(NoticeVersion latest) {
        return !settings.fourEyes() || !latest.writtenBy(trail.actor());
    }

    /** Says what is wrong or doubtful with the newest version, errors first. */
    public List<Finding> check(long id) {
        return lint.findings(get(id));
    }

    /**
     * Marks the notice as sent; the caller queues its messages in the same transaction.
     *
     * @param version the version that was read before
     * @throws RuleViolation {@code notice.sent} or {@code changed-meanwhile} if somebody was faster,
     *     {@code notice.not-approved}
     */
    public NoticeView send(long id, int version) {
        Notice notice = notices.find(id, LockModeType.PESSIMISTIC_WRITE);
        notice.send(notices.version(notice, notice.latest()), clock.instant());
        Stale.refuse(version, notice.version());
        return notices.view(notice, notice.mailed());
    }

    private Notice locked(long id, int version) {
        Notice notice = notices.find(id, LockModeType.PESSIMISTIC_WRITE);
        Stale.refuse(version, notice.version());
        return notice;
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
        notice.schedule(notices.version(notice, notice.latest()));
        Stale.refuse(version, notice.version());
    }

    /** Lets a notice that was to be sent later be changed again. */
    public void takeBack(long id) {
        Notice notice = notices.find(id, LockModeType.PESSIMISTIC_WRITE);
        notice.takeBack(notices.version(notice, notice.approved()));
    }
}
