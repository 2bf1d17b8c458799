package org.buergerdialog.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.RuleViolation;

/** News about a topic for everybody who follows it; once sent it never changes. */
@Entity
@Table(name = "notice")
@NamedQuery(name = "Notice.page", query = "select n from Notice n order by n.createdAt desc, n.id desc")
@NamedQuery(name = "Notice.count", query = "select count(n) from Notice n")
@NamedQuery(
        name = "Notice.sentSince",
        query = "select n from Notice n where n.sentAt > :start order by n.sentAt desc, n.id desc")
class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "topic_id")
    private long topic;

    private String district;

    @Column(name = "subject_de")
    private String subjectDe;

    @Column(name = "subject_en")
    private String subjectEn;

    @Column(name = "text_de")
    private String textDe;

    @Column(name = "text_en")
    private String textEn;

    @Enumerated(EnumType.STRING)
    private NoticeState state = NoticeState.DRAFT;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Notice() {}

    Notice(NoticeDraft draft, Instant createdAt) {
        this.createdAt = createdAt;
        revise(draft);
    }

    void revise(NoticeDraft draft) {
        neverChangesOnceSent();
        isEnglishThroughoutOrNotAtAll(draft);
        topic = draft.topicId();
        district = draft.district();
        subjectDe = draft.subject().strip();
        subjectEn = draft.subjectEn();
        textDe = draft.text().strip();
        textEn = draft.textEn();
    }

    void send(Instant now) {
        neverChangesOnceSent();
        state = NoticeState.SENT;
        sentAt = now;
    }

    void schedule() {
        neverChangesOnceSent();
        state = NoticeState.SCHEDULED;
    }

    /** Its time has come. */
    void begin(Instant now) {
        if (state == NoticeState.SCHEDULED) {
            state = NoticeState.SENT;
            sentAt = now;
        }
    }

    /** It will not be sent after all and can be changed again. */
    void takeBack() {
        if (state == NoticeState.SCHEDULED) {
            state = NoticeState.DRAFT;
        }
    }

    private void isEnglishThroughoutOrNotAtAll(NoticeDraft draft) {
        if ((draft.subjectEn() == null) != (draft.textEn() == null)) {
            throw new RuleViolation("notice.english-incomplete");
        }
    }

    private void neverChangesOnceSent() {
        if (state == NoticeState.SCHEDULED) {
            throw new RuleViolation("notice.scheduled");
        }
        if (state == NoticeState.SENT) {
            throw new RuleViolation("notice.sent");
        }
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    long topic() {
        return topic;
    }

    String district() {
        return district;
    }

    NoticeView view(Bilingual topicName, String districtName) {
        return new NoticeView(
                id,
                version,
                new Bilingual(subjectDe, subjectEn),
                new Bilingual(textDe, textEn),
                topic,
                topicName,
                district,
                districtName,
                state,
                createdAt,
                sentAt);
    }
}
