package org.buergerdialog.event;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.SecretToken;

/** A guest's registration that waits for the confirmation of the address. */
@Entity
@Table(name = "registration_request")
@NamedQuery(
        name = "RegistrationRequest.byToken",
        query = "select r from RegistrationRequest r where r.tokenHash = :hash")
@NamedQuery(
        name = "RegistrationRequest.countToAddress",
        query = "select count(r) from RegistrationRequest r where r.email = :email and r.confirmedAt is null"
                + " and r.requestedAt > :since")
@NamedQuery(
        name = "RegistrationRequest.lapsed",
        query = "select r from RegistrationRequest r where r.expiresAt < :now order by r.id")
class RegistrationRequest {

    static final Duration GOOD_FOR = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "event_id")
    private long event;

    private String email;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Enumerated(EnumType.STRING)
    private Language language;

    private int party;

    @Convert(converter = DetailsConverter.class)
    private RegistrationDetails details;

    private String source;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "registration_id")
    private Long registration;

    protected RegistrationRequest() {}

    RegistrationRequest(Event event, Guest guest, RegistrationDetails details, String source, Instant now) {
        event.accept(details);
        this.event = event.id();
        this.email = guest.email().value();
        this.givenName = guest.givenName().strip();
        this.familyName = guest.familyName().strip();
        this.language = guest.language();
        this.party = details.party();
        this.details = details;
        this.source = source;
        this.requestedAt = now;
        this.expiresAt = now.plus(GOOD_FOR);
    }

    Long id() {
        return id;
    }

    long event() {
        return event;
    }

    void issue(SecretToken token) {
        tokenHash = token.hash();
    }

    boolean open(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** The registration that came of it can be found through the same link for another day. */
    void confirm(long made, Instant now) {
        if (registration == null) {
            registration = made;
            confirmedAt = now;
            expiresAt = now.plus(GOOD_FOR);
        }
    }

    RegistrationRequestView view(EventView shown) {
        return new RegistrationRequestView(
                id,
                new Guest(new EmailAddress(email), givenName, familyName, language),
                details,
                source,
                expiresAt,
                registration,
                shown);
    }
}
