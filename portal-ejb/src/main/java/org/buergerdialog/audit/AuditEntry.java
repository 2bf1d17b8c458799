package org.buergerdialog.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.buergerdialog.shared.SecretToken;

/** Something that somebody did with other people's data; written once and never changed. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String actor;
    private String action;

    @Column(name = "citizen_id")
    private Long citizen;

    private String object;
    private String reason;
    private String salt;

    protected AuditEntry() {}

    AuditEntry(Instant happenedAt, String actor, String action, Long citizen, String object, String reason) {
        this.happenedAt = happenedAt;
        this.actor = actor;
        this.action = action;
        this.citizen = citizen;
        this.object = object;
        this.reason = reason;
        this.salt = SecretToken.fresh().value();
    }
}
