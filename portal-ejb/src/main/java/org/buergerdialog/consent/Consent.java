package org.buergerdialog.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** What holds now for a resident and a purpose; how it came about is in the {@link Declaration}s. */
@Entity
@Table(name = "consent")
@IdClass(Consent.Key.class)
class Consent {

    @Id
    @Column(name = "citizen_id")
    private long citizen;

    @Id
    private String purpose;

    @Enumerated(EnumType.STRING)
    private ConsentState state;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "legal_text_id")
    private long legalText;

    protected Consent() {}

    Consent(Declaration declaration) {
        this.citizen = declaration.citizen();
        this.purpose = declaration.purpose();
        apply(declaration);
    }

    void apply(Declaration declaration) {
        this.state = declaration.state();
        this.changedAt = declaration.declaredAt();
        this.legalText = declaration.legalText();
    }

    long legalText() {
        return legalText;
    }

    ConsentState state() {
        return state;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** Resident and purpose. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long citizen;
        private String purpose;

        protected Key() {}

        Key(long citizen, String purpose) {
            this.citizen = citizen;
            this.purpose = purpose;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.citizen == citizen && key.purpose.equals(purpose);
        }

        @Override
        public int hashCode() {
            return Objects.hash(citizen, purpose);
        }
    }
}
