package org.buergerdialog.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.RuleViolation;

/** One state of a notice: written, looked at, approved; from then on it never changes. */
@Entity
@Table(name = "notice_version")
@NamedQuery(
        name = "NoticeVersion.numbered",
        query =
                "select v from NoticeVersion v left join fetch v.topics where v.notice = :notice and v.number = :number")
@NamedQuery(
        name = "NoticeVersion.ofNotice",
        query = "select v from NoticeVersion v where v.notice = :notice order by v.number desc")
class NoticeVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int revision;

    @Column(name = "notice_id")
    private long notice;

    private int number;

    @Enumerated(EnumType.STRING)
    private NoticeState state = NoticeState.DRAFT;

    @Column(name = "topic_id")
    private long topic;

    @ElementCollection
    @CollectionTable(name = "notice_version_topic", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "topic_id")
    private Set<Long> topics = new HashSet<>();

    private String districts = "";

    @Column(name = "subject_de")
    private String subjectDe;

    @Column(name = "subject_en")
    private String subjectEn;

    @Convert(converter = BlocksConverter.class)
    private Blocks blocks = Blocks.NONE;

    @Column(name = "info_pack")
    private boolean infoPack;

    private boolean publicly;

    @Column(name = "visible_from")
    private LocalDateTime visibleFrom;

    @Column(name = "visible_until")
    private LocalDateTime visibleUntil;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    protected NoticeVersion() {}

    NoticeVersion(long notice, int number, NoticeDraft draft, String author, Instant now) {
        this.notice = notice;
        this.number = number;
        revise(draft, author, now);
    }

    /** Takes over what was written; whoever was to look at it has to look again. */
    void revise(NoticeDraft draft, String author, Instant now) {
        neverChangesOnceApproved();
        endsAfterItBegins(draft);
        state = NoticeState.DRAFT;
        topic = draft.topicId();
        Set<Long> more = new TreeSet<>(draft.topics());
        more.remove(topic);
        topics.retainAll(more);
        topics.addAll(more);
        districts = Words.join(draft.districts());
        subjectDe = draft.subject();
        subjectEn = draft.subjectEn();
        blocks = new Blocks(draft.blocks());
        infoPack = draft.infoPack();
        publicly = draft.publicly();
        visibleFrom = draft.visibleFrom();
        visibleUntil = draft.visibleUntil();
        writtenBy = author;
        writtenAt = now;
    }

    private static void endsAfterItBegins(NoticeDraft draft) {
        if (draft.visibleFrom() != null
                && draft.visibleUntil() != null
                && !draft.visibleUntil().isAfter(draft.visibleFrom())) {
            throw new RuleViolation("notice.ends-before-it-begins");
        }
    }

    private void neverChangesOnceApproved() {
        if (approved()) {
            throw new RuleViolation("notice.approved");
        }
    }

    /** Hands it to somebody who approves. */
    void submit() {
        neverChangesOnceApproved();
        state = NoticeState.IN_REVIEW;
    }

    /** Gives it back to be written on. */
    void giveBack() {
        neverChangesOnceApproved();
        state = NoticeState.DRAFT;
    }

    void approve(String approver, Instant now) {
        neverChangesOnceApproved();
        if (state != NoticeState.IN_REVIEW) {
            throw new RuleViolation("notice.not-in-review");
        }
        state = NoticeState.APPROVED;
        approvedBy = approver;
        approvedAt = now;
    }

    /** @param staff as registers keep staff */
    boolean writtenBy(String staff) {
        return staff.equals(writtenBy);
    }

    boolean approved() {
        return state == NoticeState.APPROVED;
    }

    int number() {
        return number;
    }

    long topic() {
        return topic;
    }

    /** Returns the main one and the others. */
    Set<Long> allTopics() {
        Set<Long> all = new TreeSet<>(topics);
        all.add(topic);
        return all;
    }

    String districts() {
        return districts;
    }

    NoticeVersionView view() {
        return new NoticeVersionView(
                number,
                state,
                new Bilingual(subjectDe, subjectEn),
                blocks.list(),
                topic,
                new TreeSet<>(topics),
                Words.split(districts),
                infoPack,
                publicly,
                visibleFrom,
                visibleUntil,
                writtenBy,
                writtenAt,
                approvedBy,
                approvedAt);
    }
}
