package org.buergerdialog.citizen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.SecretToken;

/** A resident moves from one address to another, which has to confirm within three days. */
@Entity
@Table(name = "address_change")
@NamedQuery(name = "AddressChange.byToken", query = "select a from AddressChange a where a.tokenHash = :hash")
@NamedQuery(
        name = "AddressChange.lapsed",
        query = "select a from AddressChange a where a.confirmedAt is null and a.expiresAt < :now order by a.id")
@NamedQuery(
        name = "AddressChange.countOfCitizen",
        query = "select count(a) from AddressChange a where a.citizen = :citizen and a.requestedAt > :since")
@NamedQuery(
        name = "AddressChange.countToAddress",
        query = "select count(a) from AddressChange a where a.newEmail = :email and a.requestedAt > :since")
class AddressChange {

    static final Duration GOOD_FOR = Duration.ofDays(3);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "citizen_id")
    private long citizen;

    @Column(name = "old_email")
    private String oldEmail;

    @Column(name = "new_email")
    private String newEmail;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected AddressChange() {}

    AddressChange(Citizen citizen, EmailAddress newAddress, Instant now) {
        this.citizen = citizen.id();
        this.oldEmail = citizen.email();
        this.newEmail = newAddress.value();
        this.requestedAt = now;
        this.expiresAt = now.plus(GOOD_FOR);
    }

    Long id() {
        return id;
    }

    long citizen() {
        return citizen;
    }

    EmailAddress newAddress() {
        return new EmailAddress(newEmail);
    }

    void issue(SecretToken token) {
        tokenHash = token.hash();
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    boolean confirmed() {
        return confirmedAt != null;
    }

    /** Says whether it can still be carried out: in time, and the old address is still the resident's. */
    boolean open(Citizen resident, Instant now) {
        return !confirmed() && now.isBefore(expiresAt) && resident.email().equals(oldEmail);
    }

    AddressChangeView view() {
        return new AddressChangeView(id, citizen, oldEmail, newEmail, requestedAt, expiresAt, confirmedAt);
    }
}
