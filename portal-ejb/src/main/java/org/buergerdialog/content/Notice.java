package org.buergerdialog.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.Slug;

/** News about topics, in versions; it is sent once, in the version that was approved then. */
@Entity
@Table(name = "notice")
@NamedQuery(name = "Notice.page", query = "select n from Notice n order by n.createdAt desc, n.id desc")
@NamedQuery(name = "Notice.count", query = "select count(n) from Notice n")
@NamedQuery(
        name = "Notice.sentSince",
        query = "select n from Notice n where n.sentAt > :start order by n.sentAt desc, n.id desc")
@NamedQuery(name = "Notice.bySlug", query = "select n from Notice n where n.slug = :slug")
@NamedQuery(
        name = "Notice.published",
        query = "select n" + Notice.PUBLISHED + " order by n.publishedAt desc, n.id desc")
@NamedQuery(name = "Notice.countPublished", query = "select count(n)" + Notice.PUBLISHED)
class Notice {

    /** What everybody may read now, about any topic or one of these. */
    static final String PUBLISHED = " from Notice n, NoticeVersion v where v.notice = n.id and v.number = n.approved"
            + " and v.publicly = true and (v.visibleFrom is null or v.visibleFrom <= :now)"
            + " and (v.visibleUntil is null or v.visibleUntil > :now)"
            + " and (:slug is null or n.slug = :slug)"
            + " and (:anyTopic = true or v.topic in :topics or exists"
            + " (select w.id from NoticeVersion w join w.topics t where w.id = v.id and t in :topics))";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String slug;

    @Column(name = "topic_id")
    private long topic;

    /** Those whose followers get it, the main one among them. */
    @ElementCollection
    @CollectionTable(name = "notice_topic", joinColumns = @JoinColumn(name = "notice_id"))
    @Column(name = "topic_id")
    private Set<Long> topics = new HashSet<>();

    private String districts = "";
    private int latest;
    private Integer approved;
    private Integer sent;

    /** The version that will be sent when its time has come; null if none waits. */
    private Integer scheduled;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    /** Rises with everything that is done to a version, so that whoever saw an older state is told. */
    private int changes;

    protected Notice() {}

    Notice(Slug slug, long topic, Instant createdAt) {
        this.slug = slug.value();
        this.topic = topic;
        this.createdAt = createdAt;
    }

    /** Notes that this version was written or handed over. */
    void touched(NoticeVersion now) {
        changes++;
        latest = now.number();
        if (approved == null) {
            aim(now);
        }
    }

    /** From now on this version is what readers get. */
    void approved(NoticeVersion now, Instant at) {
        changes++;
        approved = now.number();
        if (publishedAt == null) {
            publishedAt = at;
        }
        if (sent == null && scheduled == null) {
            aim(now);
        }
    }

    /** Messages and digests that wait are sorted by topic and district: they stay what they were when it was sent. */
    private void aim(NoticeVersion now) {
        topic = now.topic();
        topics.retainAll(now.allTopics());
        topics.addAll(now.allTopics());
        districts = now.districts();
    }

    void send(NoticeVersion now, Instant at) {
        maySend(now);
        sent = now.number();
        sentAt = at;
    }

    /** Keeps this version for when its time has come. */
    void schedule(NoticeVersion now) {
        maySend(now);
        scheduled = now.number();
    }

    private void maySend(NoticeVersion now) {
        if (sent != null) {
            throw new RuleViolation("notice.sent");
        }
        if (scheduled != null) {
            throw new RuleViolation("notice.scheduled");
        }
        if (!now.approved()) {
            throw new RuleViolation("notice.not-approved");
        }
        changes++;
    }

    /** Its time has come. */
    void begin(Instant at) {
        if (scheduled != null) {
            changes++;
            sent = scheduled;
            sentAt = at;
            scheduled = null;
        }
    }

    /** It will not be sent after all; readers would get what is approved now. */
    void takeBack(NoticeVersion now) {
        if (scheduled != null) {
            changes++;
            scheduled = null;
            aim(now);
        }
    }

    /** Returns the number of the version that readers get by mail: what was sent, else what would be. */
    int mailed() {
        if (sent != null) {
            return sent;
        }
        return scheduled != null ? scheduled : approved != null ? approved : latest;
    }

    /** Returns the topics whose followers get this version, the main one first. */
    List<Long> topics(NoticeVersionView shown) {
        return sent != null && sent == shown.number() ? NoticeVersionView.mainFirst(topic, topics) : shown.allTopics();
    }

    boolean sent() {
        return sent != null;
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    int latest() {
        return latest;
    }

    Integer approved() {
        return approved;
    }

    NoticeView view(NoticeVersionView shown, List<Long> about, List<Bilingual> topicNames, List<String> districtNames) {
        return new NoticeView(
                id,
                version,
                slug,
                shown,
                latest,
                approved,
                about,
                topicNames,
                districtNames,
                createdAt,
                publishedAt,
                scheduled != null,
                sentAt);
    }
}
