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
import org.buergerdialog.interest.Channel;

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
        name = "Message.expired",
        query = "select m.id from Message m where m.leaseUntil < :now and m.state in"
                + " (org.buergerdialog.mailing.MessageState.CLAIMED, org.buergerdialog.mailing.MessageState.SENDING)")
@NamedQuery(
        name = "Message.sentTo",
        query = "select m from Message m where m.citizen = :citizen"
                + " and m.state = org.buergerdialog.mailing.MessageState.SENT"
                + " and function('sha2', m.recipient, 256) not in :left order by m.sentAt desc, m.id desc")
@NamedQuery(
        name = "Message.countSentTo",
        query = "select count(m) from Message m where m.citizen = :citizen"
                + " and m.state = org.buergerdialog.mailing.MessageState.SENT"
                + " and function('sha2', m.recipient, 256) not in :left")
@NamedQuery(
        name = "Message.confirmation",
        query = "select m from Message m where m.kind = :kind and m.object = :object and m.messageId is not null")
@NamedQuery(
        name = "Message.toPrint",
        query = "select m from Message m where m.kind = :kind"
                + " and m.object = :object and m.state = org.buergerdialog.mailing.MessageState.TO_PRINT order by m.id")
@NamedQuery(
        name = "Message.countToPrint",
        query = "select count(m) from Message m where m.kind = :kind"
                + " and m.object = :object and m.state = org.buergerdialog.mailing.MessageState.TO_PRINT")
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
        name = "Message.progress",
        query = "select m.state, count(m) from Message m where m.kind = :kind and m.object = :object group by m.state")
class Message {

    /** How the file of a printed letter is called. */
    static final String LETTER = "Brief.pdf";

    /** How long temporary failures are tried again. */
    private static final Duration PATIENCE = Duration.ofDays(2);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

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

    private String error;

    @Column(name = "message_id")
    private String messageId;

    private String recipient;
    private String subject;
    private String attachments;

    protected Message() {}

    /** @param citizen null while nobody has confirmed the address */
    Message(MessageKind kind, Channel channel, Long citizen, long object, String basis, Instant now) {
        this.kind = kind;
        this.channel = channel;
        this.citizen = citizen;
        this.object = object;
        this.basis = basis;
        this.queuedAt = now;
        this.dueAt = now;
    }

    /** Names the address of a message that is for one address only, whoever reads there. */
    Message to(String address) {
        recipient = address;
        return this;
    }

    Long id() {
        return id;
    }

    MessageKind kind() {
        return kind;
    }

    Channel channel() {
        return channel;
    }

    /** Returns whose message it is; null while nobody has confirmed the address. */
    Long citizen() {
        return citizen;
    }

    /** Notes whose address it turned out to be. */
    void belongsTo(long citizen) {
        this.citizen = citizen;
    }

    String basis() {
        return basis;
    }

    Instant queuedAt() {
        return queuedAt;
    }

    /** Returns the Message-ID without angle brackets; null before the message is written. */
    String messageId() {
        return messageId;
    }

    long object() {
        return object;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    MessageState state() {
        return state;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant sentAt() {
        return sentAt;
    }

    boolean sent() {
        return state == MessageState.SENT;
    }

    boolean claimedBy(String lease) {
        return state == MessageState.CLAIMED && lease.equals(this.lease);
    }

    /** Says whether an earlier attempt has archived the original already. */
    boolean composed() {
        return messageId != null;
    }

    /** Says whether a crash or a broken line left open if the mail server had taken it. */
    boolean mayHaveArrived() {
        return uncertain > 0;
    }

    void compose(Mail mail) {
        messageId = mail.messageId();
        recipient = mail.recipient();
        subject = mail.subject();
        attachments = String.join("\n", mail.attachmentNames());
    }

    /** Notes that it was printed as a letter; there is no answer to wait for. */
    void print(String address, String subject, Instant now) {
        noteAttempt(now);
        recipient = address;
        this.subject = subject;
        attachments = LETTER;
        arrived(now);
    }

    boolean sendingUnder(String lease) {
        return state == MessageState.SENDING && lease.equals(this.lease);
    }

    /** Notes the attempt before it is made, under a fresh lease. */
    void attempt(Instant now, Instant leaseUntil) {
        noteAttempt(now);
        state = MessageState.SENDING;
        this.leaseUntil = leaseUntil;
    }

    private void noteAttempt(Instant now) {
        attempts++;
        if (firstAttemptAt == null) {
            firstAttemptAt = now;
        }
    }

    void arrived(Instant now) {
        state = MessageState.SENT;
        sentAt = now;
        error = null;
        lease = null;
    }

    void suppress() {
        state = MessageState.SUPPRESSED;
        lease = null;
    }

    /**
     * Comes back later, longer each time, or gives up after two days of trying. What fails before it is sent, for
     * instance while it is composed, counts as an attempt too.
     *
     * @param mayHaveArrived the connection broke so late that the server may have taken the message
     */
    void fail(String reason, boolean mayHaveArrived, Instant now) {
        if (state != MessageState.SENDING) {
            noteAttempt(now);
        }
        error = reason;
        lease = null;
        uncertain += mayHaveArrived ? 1 : 0;
        if (firstAttemptAt != null && now.isAfter(firstAttemptAt.plus(PATIENCE))) {
            state = MessageState.FAILED;
        } else {
            state = MessageState.QUEUED;
            Duration pause = Duration.ofMinutes(1L << Math.min(attempts, 8));
            dueAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        }
    }

    MessageView view() {
        return new MessageView(
                id,
                kind,
                channel,
                subject,
                sentAt,
                attachments == null || attachments.isEmpty() ? List.of() : List.of(attachments.split("\n")));
    }
}
