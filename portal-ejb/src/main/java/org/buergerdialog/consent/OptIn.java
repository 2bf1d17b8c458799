package org.buergerdialog.consent;

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
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.SecretToken;

/** A request for consent that waits for the button behind the link of the confirmation mail. */
@Entity
@Table(name = "opt_in")
@NamedQuery(name = "OptIn.byToken", query = "select o from OptIn o where o.tokenHash = :hash")
@NamedQuery(
        name = "OptIn.mailsSince",
        query = "select count(o) from OptIn o where o.email = :email and o.requestedAt > :since"
                + " and o.state <> org.buergerdialog.consent.OptInState.SILENT")
@NamedQuery(
        name = "OptIn.unconfirmed",
        query = "select o.id from OptIn o where o.state <> org.buergerdialog.consent.OptInState.CONFIRMED"
                + " and o.expiresAt <= :now order by o.id")
class OptIn {

    /** How long a request waits; then everything about it is erased. */
    static final Duration PATIENCE = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private OptInState state;

    private String email;
    private String purpose;

    @Column(name = "legal_text_id")
    private long legalText;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String form;
    private String source;

    @Enumerated(EnumType.STRING)
    private Touchpoint touchpoint;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "mailed_at")
    private Instant mailedAt;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "mail_sha256")
    private String mailSha256;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "citizen_id")
    private Long citizen;

    @Column(name = "requested_from")
    private String requestedFrom;

    @Column(name = "confirmed_from")
    private String confirmedFrom;

    protected OptIn() {}

    /** @param requestedFrom null where network addresses are not kept */
    OptIn(OptInState state, OptInRequest request, String requestedFrom, Instant now) {
        this.state = state;
        this.email = request.email().value();
        this.purpose = request.purpose();
        this.legalText = request.legalText();
        this.language = request.language();
        this.form = request.form();
        this.source = request.source();
        this.touchpoint = request.touchpoint();
        this.requestedAt = now;
        this.expiresAt = now.plus(PATIENCE);
        this.requestedFrom = requestedFrom;
    }

    Long id() {
        return id;
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    String purpose() {
        return purpose;
    }

    long legalText() {
        return legalText;
    }

    Language language() {
        return language;
    }

    String form() {
        return form;
    }

    String source() {
        return source;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Instant mailedAt() {
        return mailedAt;
    }

    String messageId() {
        return messageId;
    }

    /** Returns the fingerprint of the confirmation mail as it was sent; null before it is written. */
    String mailSha256() {
        return mailSha256;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    String requestedFrom() {
        return requestedFrom;
    }

    String confirmedFrom() {
        return confirmedFrom;
    }

    boolean confirmed() {
        return state == OptInState.CONFIRMED;
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    void issue(SecretToken token) {
        tokenHash = token.hash();
    }

    /** Notes what the confirmation mail is before it leaves, because its button may be pressed before its arrival is noted. */
    void composed(String messageId, String mailSha256) {
        this.messageId = messageId;
        this.mailSha256 = mailSha256;
    }

    void mailed(Instant at) {
        this.mailedAt = at;
    }

    /** @param confirmedFrom null where network addresses are not kept */
    void confirm(long citizen, String confirmedFrom, Instant now) {
        this.state = OptInState.CONFIRMED;
        this.citizen = citizen;
        this.confirmedFrom = confirmedFrom;
        this.confirmedAt = now;
    }

    OptInView view(Purpose about, LegalText text) {
        return new OptInView(
                id,
                purpose,
                about.name(),
                email(),
                language,
                text.wording(language).text(),
                source,
                state,
                requestedAt,
                expiresAt,
                confirmedAt,
                citizen);
    }
}
