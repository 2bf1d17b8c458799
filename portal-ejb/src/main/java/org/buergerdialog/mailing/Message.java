package org.buergerdialog.mailing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.mailing.template.TemplateUse;
import org.buergerdialog.mailing.template.Written;
import org.buergerdialog.shared.RuleViolation;

/**
 * A row of the outbox.
 *
 * <p>Workers change its state through a lease; the row says what is attempted before it is attempted, so that a crash
 * leaves a trace and nobody is forgotten.
 */
@Entity
@Table(name = "message")
@NamedQuery(name = "Message.leased", query = "select m.id from Message m where m.lease = :lease order by m.dueAt, m.id")
@NamedQuery(
        name = "Message.inRange",
        query = "select m.id from Message m where m.id > :after and m.id <= :to and m.campaign = :campaign"
                + " and m.channel <> org.buergerdialog.interest.Channel.SMS and m.state = org.buergerdialog.mailing.MessageState.QUEUED"
                + " and m.lane = org.buergerdialog.mailing.Lane.CAMPAIGN order by m.id")
@NamedQuery(
        name = "Message.expired",
        query = "select m.id from Message m where m.lease is not null and m.leaseUntil < :now and m.state in"
                + " (org.buergerdialog.mailing.MessageState.CLAIMED, org.buergerdialog.mailing.MessageState.SENDING)")
@NamedQuery(
        name = "Message.sentTo",
        query = "select m from Message m where m.citizen = :citizen"
                + " and m.sentAt is not null"
                + " and function('sha2', m.recipient, 256) not in :left order by m.sentAt desc, m.id desc")
@NamedQuery(
        name = "Message.countSentTo",
        query = "select count(m) from Message m where m.citizen = :citizen"
                + " and m.sentAt is not null"
                + " and function('sha2', m.recipient, 256) not in :left")
@NamedQuery(
        name = "Message.confirmation",
        query = "select m from Message m where m.kind = :kind and m.object = :object and m.messageId is not null")
@NamedQuery(
        name = "Message.toPrint",
        query = "select m from Message m where m.kind = :kind"
                + " and m.object = :object and m.channel = org.buergerdialog.interest.Channel.LETTER"
                + " and m.state = org.buergerdialog.mailing.MessageState.TO_PRINT"
                + " and (m.campaign is null or not exists (select c.id from Campaign c where c.id = m.campaign and c.state in"
                + " (org.buergerdialog.mailing.campaign.CampaignState.PAUSED, org.buergerdialog.mailing.campaign.CampaignState.CANCELLED)))"
                + " order by m.id")
@NamedQuery(
        name = "Message.countToPrint",
        query =
                "select count(m) from Message m where m.kind = :kind"
                        + " and m.object = :object and m.channel = org.buergerdialog.interest.Channel.LETTER"
                        + " and m.state = org.buergerdialog.mailing.MessageState.TO_PRINT"
                        + " and (m.campaign is null or not exists (select c.id from Campaign c where c.id = m.campaign and c.state in"
                        + " (org.buergerdialog.mailing.campaign.CampaignState.PAUSED, org.buergerdialog.mailing.campaign.CampaignState.CANCELLED)))")
@NamedQuery(
        name = "Message.printed",
        query = "select m.sentAt, count(m) from Message m where m.kind = :kind"
                + " and m.object = :object and m.state = org.buergerdialog.mailing.MessageState.SENT"
                + " and m.channel = org.buergerdialog.interest.Channel.LETTER group by m.sentAt order by m.sentAt")
@NamedQuery(
        name = "Message.printedAt",
        query = "select m from Message m where m.kind = :kind"
                + " and m.object = :object and m.state = org.buergerdialog.mailing.MessageState.SENT"
                + " and m.channel = org.buergerdialog.interest.Channel.LETTER and m.sentAt = :at order by m.id")
@NamedQuery(
        name = "Message.failed",
        query =
                "select m from Message m where m.error is not null and m.state = org.buergerdialog.mailing.MessageState.FAILED order by m.id desc")
@NamedQuery(
        name = "Message.failedFor",
        query = "select m from Message m where m.state = org.buergerdialog.mailing.MessageState.FAILED"
                + " and m.error = :reason order by m.id desc")
public class Message {

    /** Begins the basis of a message that is about a consent. */
    public static final String CONSENT_BASIS = "consent:";

    /** How the file of a printed letter is called. */
    public static final String LETTER = "Brief.pdf";

    /** How long temporary failures are tried again. */
    private static final Duration PATIENCE = Duration.ofDays(2);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    @Enumerated(EnumType.ORDINAL)
    private Lane lane;

    @Column(name = "campaign_id")
    private Long campaign;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "citizen_id")
    private Long citizen;

    @Column(name = "object_id")
    private long object;

    private String basis;

    @Enumerated(EnumType.STRING)
    private MessageState state = MessageState.QUEUED;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private String lease;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    private int attempts;

    @Column(name = "first_attempt_at")
    private Instant firstAttemptAt;

    private int uncertain;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "bounced_at")
    private Instant bouncedAt;

    private String error;

    @Enumerated(EnumType.STRING)
    private NotSent reason;

    @Column(name = "message_id")
    private String messageId;

    private String recipient;
    private String subject;
    private String attachments;

    @Column(name = "template_version")
    private Long templateVersion;

    @Column(name = "document_version")
    private Long documentVersion;

    @Column(name = "closing_version")
    private Long closingVersion;

    protected Message() {}

    /** @param citizen null while nobody has confirmed the address */
    public Message(MessageKind kind, Channel channel, Long citizen, long object, String basis, Instant now) {
        this.kind = kind;
        this.lane = kind.lane();
        this.channel = channel;
        this.citizen = citizen;
        this.object = object;
        this.basis = basis;
        this.queuedAt = now;
        this.dueAt = now;
    }

    /** Names the address of a message that is for one address only, whoever reads there. */
    public Message to(String address) {
        recipient = address;
        return this;
    }

    /** Returns its number; null before it is stored. */
    public Long id() {
        return id;
    }

    /** Returns what it is for. */
    public MessageKind kind() {
        return kind;
    }

    /** Returns how urgent it is now; whoever comes back from a campaign is in another lane than before. */
    public Lane lane() {
        return lane;
    }

    /** Returns the campaign that counts it; null if there is none. */
    public Long campaign() {
        return campaign;
    }

    /** Returns the way by which it goes. */
    public Channel channel() {
        return channel;
    }

    /** Returns whose message it is; null while nobody has confirmed the address. */
    public Long citizen() {
        return citizen;
    }

    /** Notes whose address it turned out to be. */
    public void belongsTo(long citizen) {
        this.citizen = citizen;
    }

    /** Returns why the town may send it, for instance {@code consent:newsletter-email} or {@code registration:7}. */
    public String basis() {
        return basis;
    }

    /** Returns when it was put into the outbox. */
    public Instant queuedAt() {
        return queuedAt;
    }

    /** Returns the Message-ID without angle brackets; null before the message is written. */
    public String messageId() {
        return messageId;
    }

    /** Returns the number of what it is about; its kind says of what. */
    public long object() {
        return object;
    }

    /** Returns the address or number to which it goes; null before the message is written, unless it is for one address only. */
    public String recipient() {
        return recipient;
    }

    /** Returns its subject; null before the message is written. */
    public String subject() {
        return subject;
    }

    /** Returns why it was suppressed; null if it was not. */
    public NotSent reason() {
        return reason;
    }

    /** Returns how far it has come. */
    public MessageState state() {
        return state;
    }

    /** Returns from when on it may leave. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Returns when it left; null if it has not. */
    public Instant sentAt() {
        return sentAt;
    }

    /** Says whether it has left, whatever became of it afterwards. */
    public boolean sent() {
        return sentAt != null;
    }

    /** Says whether it is held under this lease and not attempted yet. */
    public boolean claimedBy(String lease) {
        return state == MessageState.CLAIMED && lease.equals(this.lease);
    }

    /** Says whether it lies in the range of its campaign and nobody has taken it yet. */
    public boolean waitsInRange() {
        return state == MessageState.QUEUED && lane == Lane.CAMPAIGN;
    }

    /** Says whether its time has come. */
    public boolean due(Instant now) {
        return !dueAt.isAfter(now);
    }

    /** Says whether it was put off before and this is its turn. */
    public boolean waited() {
        return dueAt.isAfter(queuedAt);
    }

    /** Takes it for the holder of a lease whose end stands elsewhere. */
    public void claim(String lease) {
        state = MessageState.CLAIMED;
        this.lease = lease;
    }

    /** Takes it for the holder of a lease that ends by itself. */
    public void claim(String lease, Instant until) {
        claim(lease);
        leaseUntil = until;
    }

    /** Says whether an earlier attempt has archived the original already. */
    public boolean composed() {
        return messageId != null;
    }

    /** Says whether a crash or a broken line left open if the mail server had taken it. */
    public boolean mayHaveArrived() {
        return uncertain > 0;
    }

    /** Remembers what it became when it was written. */
    public void compose(Mail mail) {
        messageId = mail.messageId();
        recipient = mail.recipient();
        subject = mail.subject();
        attachments = String.join("\n", mail.attachmentNames());
    }

    /** Remembers the version of the template it says this with, and returns what it says. */
    public Written saying(Written written) {
        templateVersion = written.version();
        return written;
    }

    /** Does the same of the document that it brings or is. */
    public Written bringing(Written written) {
        documentVersion = written.version();
        return written;
    }

    /** Does the same of its closing. */
    public Written closing(Written written) {
        closingVersion = written.version();
        return written;
    }

    /** Notes that it was printed as a letter; there is no answer to wait for. */
    public void print(String address, String subject, Instant now) {
        noteAttempt(now);
        recipient = address;
        this.subject = subject;
        attachments = LETTER;
        arrived(now);
    }

    /** @param lease the whole lease, or the beginning of all leases of one run */
    public boolean sendingUnder(String lease) {
        return state == MessageState.SENDING && this.lease != null && this.lease.startsWith(lease);
    }

    /** Notes the attempt before it is made, under a fresh lease. */
    public void attempt(Instant now, Instant leaseUntil) {
        noteAttempt(now);
        state = MessageState.SENDING;
        this.leaseUntil = leaseUntil;
    }

    /** What most messages of a batch have in common once they are written. */
    public record Making(String attachments, Long templateVersion, Long documentVersion, Long closingVersion) {}

    /** Returns of what it is made. */
    public Making making() {
        return new Making(attachments, templateVersion, documentVersion, closingVersion);
    }

    private void noteAttempt(Instant now) {
        attempts++;
        if (firstAttemptAt == null) {
            firstAttemptAt = now;
        }
    }

    /** Notes that it has left and nothing is to be done any more. */
    public void arrived(Instant now) {
        state = MessageState.SENT;
        sentAt = now;
        error = null;
        lease = null;
    }

    /**
     * Notes that it came back.
     *
     * @return false if that is known already, or it is on its way again since
     */
    public boolean bounce(String reason, Instant now) {
        if (bouncedAt != null || sent() && state != MessageState.SENT) {
            return false;
        }
        bouncedAt = now;
        state = MessageState.FAILED;
        error = reason;
        lease = null;
        return true;
    }

    /** Keeps it back for good. */
    public void suppress(NotSent why) {
        state = MessageState.SUPPRESSED;
        reason = why;
        lease = null;
    }

    /**
     * Starts again after it was given up or came back: what it says and its Message-ID stay. It is claimed by itself, because
     * nobody goes through the range of its campaign once more.
     */
    public void tryAgain(Instant now) {
        if (state != MessageState.FAILED) {
            throw new RuleViolation("message.not-failed");
        }
        attempts = 0;
        firstAttemptAt = null;
        error = null;
        bouncedAt = null;
        queueAgain(now);
    }

    /**
     * Comes back later, longer each time; gives up after two days of trying, or at once where trying again is of no use.
     * What fails before it is sent, for instance while it is composed, counts as an attempt too.
     */
    public void fail(Failure failure, Instant now) {
        if (state != MessageState.SENDING) {
            noteAttempt(now);
        }
        error = failure.reason();
        lane = kind.lane();
        uncertain += failure.mayHaveArrived() ? 1 : 0;
        if (!failure.temporary() || firstAttemptAt.isBefore(now.minus(PATIENCE))) {
            state = MessageState.FAILED;
            lease = null;
        } else {
            Duration pause = Duration.ofMinutes(1L << Math.min(attempts, 8));
            queueAgain(now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
        }
    }

    /** Comes back later without having been tried; an attempt that was noted already did not take place. */
    public void postpone(Instant until) {
        if (state == MessageState.SENDING) {
            attempts--;
            if (attempts == 0) {
                firstAttemptAt = null;
            }
        }
        queueAgain(until);
    }

    /** Who comes back leaves the range of its campaign: it is claimed by itself, when its time has come. */
    private void queueAgain(Instant due) {
        state = MessageState.QUEUED;
        lease = null;
        lane = kind.lane();
        dueAt = due;
    }

    /** Returns which version of its template it was written with; null for the delivered wording, or if it is not yet. */
    public Long templateVersion() {
        return templateVersion;
    }

    /** Returns the same of the document that it brings or is. */
    public Long documentVersion() {
        return documentVersion;
    }

    /** Returns the same of its closing. */
    public Long closingVersion() {
        return closingVersion;
    }

    /** Returns all three, in this order, of those that are not the delivered wording. */
    public List<Long> versions() {
        return Stream.of(templateVersion, documentVersion, closingVersion)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * @param mayKnow whether the viewer may know the address
     * @param uses what is behind its {@link #versions}
     * @param over whether its campaign was cancelled
     */
    public FailedMessage failure(boolean mayKnow, Map<Long, TemplateUse> uses, boolean over) {
        return new FailedMessage(
                id,
                kind,
                channel,
                campaign,
                queuedAt,
                attempts,
                error,
                mayKnow ? recipient : null,
                versions().stream().filter(uses::containsKey).map(uses::get).toList(),
                over);
    }

    /** Returns it as its reader sees it in the list. */
    public MessageView view() {
        return new MessageView(
                id,
                kind,
                channel,
                subject,
                sentAt,
                bouncedAt != null,
                attachments == null || attachments.isEmpty() ? List.of() : List.of(attachments.split("\n")));
    }
}
