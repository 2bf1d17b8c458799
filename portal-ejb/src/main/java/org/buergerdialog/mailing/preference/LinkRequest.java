package org.buergerdialog.mailing.preference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.buergerdialog.shared.EmailAddress;

/** Somebody asked for the link to the preferences of an address, known or not. */
@Entity
@Table(name = "link_request")
@NamedQuery(
        name = "LinkRequest.countSince",
        query = "select count(r) from LinkRequest r where r.email = :email and r.requestedAt > :since")
public class LinkRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String email;

    @Column(name = "requested_at")
    private Instant requestedAt;

    protected LinkRequest() {}

    LinkRequest(EmailAddress email, Instant requestedAt) {
        this.email = email.value();
        this.requestedAt = requestedAt;
    }

    Long id() {
        return id;
    }

    /** Returns the address that was named, known or not. */
    public EmailAddress email() {
        return new EmailAddress(email);
    }

    Instant requestedAt() {
        return requestedAt;
    }
}
