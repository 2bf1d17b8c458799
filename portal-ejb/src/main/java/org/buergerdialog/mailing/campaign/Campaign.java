package org.buergerdialog.mailing.campaign;

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
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.mailing.NotSent;
import org.buergerdialog.shared.RuleViolation;

/**
 * One sending of a notice to everybody it concerns.
 *
 * <p>People change its state here; its counters are changed by statements ({@link CampaignCounters}) that leave the version
 * alone, so that a page that shows them does not grow stale with every message.
 */
@Entity
@Table(name = "campaign")
@NamedQuery(name = "Campaign.page", query = "select c from Campaign c order by c.startsAt desc, c.id desc")
@NamedQuery(name = "Campaign.count", query = "select count(c) from Campaign c")
@NamedQuery(name = "Campaign.ofNotice", query = "select c from Campaign c where c.notice = :notice order by c.id desc")
@NamedQuery(name = "Campaign.state", query = "select c.state from Campaign c where c.id = :id")
@NamedQuery(
        name = "Campaign.cancelled",
        query = "select c.id from Campaign c where c.state = org.buergerdialog.mailing.campaign.CampaignState.CANCELLED"
                + " and c.id in :ids")
@NamedQuery(
        name = "Campaign.live",
        query = "select c from Campaign c where c.state in (org.buergerdialog.mailing.campaign.CampaignState.RUNNING,"
                + " org.buergerdialog.mailing.campaign.CampaignState.PAUSED) order by c.startsAt")
@NamedQuery(
        name = "Campaign.due",
        query = "select c.id from Campaign c where c.state = org.buergerdialog.mailing.campaign.CampaignState.SCHEDULED"
                + " and c.startsAt <= :now order by c.startsAt")
@NamedQuery(
        name = "Campaign.running",
        query = "select c.id from Campaign c where c.state = org.buergerdialog.mailing.campaign.CampaignState.RUNNING")
@NamedQuery(
        name = "Campaign.toClear",
        query = "select c.id from Campaign c where c.state = org.buergerdialog.mailing.campaign.CampaignState.CANCELLED"
                + " and c.finishedAt is null")
public class Campaign {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "notice_id")
    private long notice;

    @Enumerated(EnumType.STRING)
    private CampaignState state = CampaignState.SCHEDULED;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "first_message")
    private Long firstMessage;

    @Column(name = "last_message")
    private Long lastMessage;

    @Column(name = "next_message")
    private Long nextMessage;

    private int total;
    private int sent;
    private int failed;
    private int suppressed;
    private int letters;
    private int digests;

    @Column(name = "held_back")
    private int heldBack;

    private int cancelled;

    protected Campaign() {}

    Campaign(long notice, Instant startsAt, Instant now) {
        this.notice = notice;
        this.startsAt = startsAt;
        this.createdAt = now;
    }

    /**
     * Notes what was queued and lets it leave; where nothing was, it is over at once.
     *
     * @param first the first of its messages, letters among them; null if there are none, like {@code last}
     */
    void start(Queued queued, Long first, Long last, Instant now) {
        demand(CampaignState.SCHEDULED);
        firstMessage = first;
        nextMessage = first;
        lastMessage = last;
        total = queued.messages();
        letters = queued.letters();
        digests = queued.digests();
        heldBack = queued.heldBack();
        state = total == 0 ? CampaignState.FINISHED : CampaignState.RUNNING;
        finishedAt = total == 0 ? now : null;
    }

    void pause() {
        demand(CampaignState.RUNNING);
        state = CampaignState.PAUSED;
    }

    void resume() {
        demand(CampaignState.PAUSED);
        state = CampaignState.RUNNING;
    }

    /** Ends it; what was queued is cleared afterwards, see {@link CampaignSteps#clear}. */
    void cancel(Instant now) {
        if (over()) {
            throw new RuleViolation("campaign.over");
        }
        if (state == CampaignState.SCHEDULED) {
            finishedAt = now;
        }
        state = CampaignState.CANCELLED;
    }

    private void demand(CampaignState expected) {
        if (over()) {
            throw new RuleViolation("campaign.over");
        }
        if (state != expected) {
            throw new RuleViolation("campaign.not-" + expected.name().toLowerCase(Locale.ROOT));
        }
    }

    private boolean over() {
        return state == CampaignState.FINISHED || state == CampaignState.CANCELLED;
    }

    /** Returns its number; null before it is stored. */
    public Long id() {
        return id;
    }

    int version() {
        return version;
    }

    long notice() {
        return notice;
    }

    /** Returns whether it waits, runs, stands still or is over. */
    public CampaignState state() {
        return state;
    }

    /** Returns when it begins. */
    public Instant startsAt() {
        return startsAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    /** Returns null if there are no messages. */
    Long firstMessage() {
        return firstMessage;
    }

    /** Returns null if there are no messages. */
    Long lastMessage() {
        return lastMessage;
    }

    /** Returns how far it has come, by its counters. */
    public CampaignProgress progress() {
        int open = finishedAt == null ? Math.max(0, total - sent - failed - suppressed) : 0;
        return new CampaignProgress(open, sent, failed, suppressed);
    }

    /** Adds to reasons read elsewhere how many messages its cancellation has stopped. */
    List<Reason> withCancelled(List<Reason> reasons) {
        return cancelled == 0
                ? reasons
                : Stream.concat(Stream.of(new Reason(NotSent.CANCELLED.name(), cancelled)), reasons.stream())
                        .toList();
    }

    CampaignView view(NoticeView notice) {
        return new CampaignView(
                id,
                version,
                notice.id(),
                notice.subject(),
                notice.topicNames(),
                state,
                createdAt,
                startsAt,
                finishedAt,
                progress(),
                letters,
                digests,
                heldBack,
                cancelled);
    }
}
