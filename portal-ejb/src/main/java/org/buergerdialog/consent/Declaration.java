package org.buergerdialog.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.buergerdialog.shared.Language;

/** One declaration of a resident with the wording that was on the screen; it is written once and never changed. */
@Entity
@Table(name = "consent_declaration")
class Declaration {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "citizen_id")
    private long citizen;

    private String purpose;

    @Enumerated(EnumType.STRING)
    private ConsentState state;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Column(name = "legal_text_id")
    private long legalText;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String wording;
    private String sha256;
    private String touchpoint;

    protected Declaration() {}

    Declaration(
            long citizen,
            ConsentState state,
            LegalText text,
            Language language,
            String touchpoint,
            Instant declaredAt) {
        this.citizen = citizen;
        this.purpose = text.purpose();
        this.state = state;
        this.declaredAt = declaredAt;
        this.legalText = text.id();
        this.language = language;
        this.wording = text.wording(language).text();
        this.sha256 = text.wording(language).sha256();
        this.touchpoint = touchpoint;
    }

    long citizen() {
        return citizen;
    }

    String purpose() {
        return purpose;
    }

    ConsentState state() {
        return state;
    }

    Instant declaredAt() {
        return declaredAt;
    }

    long legalText() {
        return legalText;
    }
}
