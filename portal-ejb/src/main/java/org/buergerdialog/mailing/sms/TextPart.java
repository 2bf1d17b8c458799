package org.buergerdialog.mailing.sms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A part of a text message that the gateway has taken, and what it reported about it; written in SQL, read here. */
@Entity
@Table(name = "text_part")
@NamedQuery(name = "TextPart.ofMessage", query = "select p from TextPart p where p.message = :message order by p.id")
class TextPart {

    @Id
    private Long id;

    @Column(name = "message_id")
    private long message;

    private Boolean delivered;

    @Column(name = "reported_at")
    private Instant reportedAt;

    protected TextPart() {}

    boolean arrived() {
        return Boolean.TRUE.equals(delivered);
    }

    boolean lost() {
        return Boolean.FALSE.equals(delivered);
    }

    Instant reportedAt() {
        return reportedAt;
    }
}
