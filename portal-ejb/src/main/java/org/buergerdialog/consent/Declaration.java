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
import java.time.Instant;
import java.util.List;
import org.buergerdialog.audit.LedgerPosition;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.SecretToken;

/**
 * A row of the register: one declaration with the wording that was on the screen, written once and never changed.
 *
 * <p>It belongs to the address that declared it. Whose profile that is today is no part of the evidence.
 */
@Entity
@Table(name = "consent_declaration")
@NamedQuery(
        name = "Declaration.history",
        query = "select d from Declaration d where d.purpose = :purpose"
                + " and (d.email = :email or d.citizen = :citizen) order by d.declaredAt, d.id")
@NamedQuery(
        name = "Declaration.ofCitizen",
        query =
                "select d from Declaration d where d.citizen = :citizen and d.purpose = :purpose order by d.declaredAt, d.id")
@NamedQuery(name = "Declaration.ofOptIn", query = "select d.id from Declaration d where d.optIn = :optIn")
@NamedQuery(
        name = "Declaration.confirmed",
        query = "update Declaration d set d.citizen = :citizen where d.optIn = :optIn")
@NamedQuery(name = "Declaration.erase", query = "delete from Declaration d where d.optIn = :optIn")
class Declaration {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "citizen_id")
    private Long citizen;

    private String email;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private DeclarationKind kind;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "legal_text_id")
    private long legalText;

    @Column(name = "text_version")
    private int textVersion;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String wording;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private Touchpoint touchpoint;

    private String form;
    private String source;
    private String actor;

    @Column(name = "opt_in_id")
    private Long optIn;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "mailed_at")
    private Instant mailedAt;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "mail_sha256")
    private String mailSha256;

    private String note;

    @Column(name = "scan_sha256")
    private String scanSha256;

    private String salt;

    protected Declaration() {}

    /** @param citizen whose profile the address has; null while nobody's */
    Declaration(DeclarationKind kind, Long citizen, EmailAddress email, LegalText text, Circumstances how) {
        this.kind = kind;
        this.citizen = citizen;
        this.email = email.value();
        this.purpose = text.purpose();
        this.legalText = text.id();
        this.textVersion = text.version();
        this.language = how.language();
        this.wording = text.wording(how.language()).text();
        this.sha256 = text.wording(how.language()).sha256();
        this.touchpoint = how.touchpoint();
        this.form = how.form();
        this.source = how.source();
        this.actor = how.actor();
        this.declaredAt = how.declaredAt();
        this.recordedAt = how.recordedAt();
        this.salt = SecretToken.fresh().value();
    }

    /** Says to which double opt-in it belongs, and how far that had come. */
    Declaration in(OptIn request) {
        this.optIn = request.id();
        this.requestedAt = request.requestedAt();
        this.mailedAt = request.mailedAt();
        this.messageId = request.messageId();
        this.mailSha256 = request.mailSha256();
        return this;
    }

    /** Says which mail asked for the confirmation, and what for. */
    Declaration after(Instant requested, ConfirmationMail mail) {
        this.requestedAt = requested;
        this.mailedAt = mail.sentAt();
        this.messageId = mail.messageId();
        this.mailSha256 = mail.sha256();
        return this;
    }

    /** Adds what staff wrote beside it and the fingerprint of the scanned paper; both may be null. */
    Declaration documentedBy(String note, String scanSha256) {
        this.note = note;
        this.scanSha256 = scanSha256;
        return this;
    }

    Long id() {
        return id;
    }

    Long citizen() {
        return citizen;
    }

    String email() {
        return email;
    }

    String purpose() {
        return purpose;
    }

    DeclarationKind kind() {
        return kind;
    }

    Instant declaredAt() {
        return declaredAt;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Says whether staff wrote it down after it was declared. */
    boolean writtenDownLater() {
        return recordedAt.isAfter(declaredAt);
    }

    long legalText() {
        return legalText;
    }

    Language language() {
        return language;
    }

    Long optIn() {
        return optIn;
    }

    /** Returns the fingerprint of the confirmation mail; null where there was none, or where it was not sealed yet. */
    String mailSha256() {
        return mailSha256;
    }

    /**
     * Returns the double opt-in behind it: its own; of what ends a consent, the one by which that consent was given.
     *
     * <p>Whoever agrees again, with one click or on paper, does not do so by the double opt-in of an earlier time.
     *
     * @param history the declarations for the purpose in the order of time, this one among them
     * @return null where there was none
     */
    Long optInBehind(List<Declaration> history) {
        if (optIn != null || kind.effect() == ConsentState.GRANTED) {
            return optIn;
        }
        return history.subList(0, history.indexOf(this)).stream()
                .filter(earlier -> earlier.kind.effect() == ConsentState.GRANTED)
                .filter(earlier -> earlier.citizen != null && earlier.citizen.equals(citizen))
                .reduce((first, second) -> second)
                .map(Declaration::optIn)
                .orElse(null);
    }

    /** @param name what the resident is called today; null if unknown */
    ProofHit hit(String name, Bilingual purposeName) {
        return new ProofHit(id, email, name, purpose, purposeName, kind, declaredAt);
    }

    /** @param seal null in the first seconds */
    DeclarationView view(LedgerPosition seal) {
        return new DeclarationView(
                id,
                email,
                kind,
                legalText,
                textVersion,
                sha256,
                language,
                wording,
                touchpoint,
                form,
                source,
                actor,
                declaredAt,
                recordedAt,
                optIn,
                requestedAt,
                mailedAt,
                messageId,
                mailSha256,
                note,
                scanSha256,
                seal,
                seal == null || seal.untouched());
    }
}
