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
import org.buergerdialog.shared.KeyedHash;
import org.buergerdialog.shared.SecretToken;
import org.buergerdialog.shared.Sha256;

/**
 * A resident moves from one address to another, which has to confirm within three days; the old one may object until
 * fourteen days after the change.
 */
@Entity
@Table(name = "address_change")
@NamedQuery(name = "AddressChange.byToken", query = "select a from AddressChange a where a.tokenHash = :hash")
@NamedQuery(name = "AddressChange.byObjection", query = "select a from AddressChange a where a.objectionHash = :hash")
@NamedQuery(
        name = "AddressChange.lapsed",
        query = "select a from AddressChange a where a.confirmedAt is null and a.objectedAt is null"
                + " and a.expiresAt < :now order by a.id")
@NamedQuery(
        name = "AddressChange.settled",
        query = "select a from AddressChange a where a.newEmail <> ''"
                + " and (a.confirmedAt < :before or a.objectedAt < :before) order by a.id")
@NamedQuery(
        name = "AddressChange.leftByLink",
        query = "select a from AddressChange a where a.citizen = :citizen and a.byLink = true"
                + " and a.confirmedAt is not null")
@NamedQuery(
        name = "AddressChange.countObjected",
        query = "select count(a) from AddressChange a where a.citizen = :citizen and a.objectedAt > :since")
@NamedQuery(
        name = "AddressChange.countOfCitizen",
        query = "select count(a) from AddressChange a where a.citizen = :citizen and a.requestedAt > :since")
@NamedQuery(
        name = "AddressChange.countToAddress",
        query = "select count(a) from AddressChange a where a.newEmail = :email and a.requestedAt > :since")
class AddressChange {

    static final Duration GOOD_FOR = Duration.ofDays(3);

    /** After the change, or after the objection: its page says for as long what came of it. */
    static final Duration OBJECTION = Duration.ofDays(14);

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

    @Column(name = "by_link")
    private boolean byLink;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "objection_hash")
    private String objectionHash;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** When it took effect; null as long as it does not, and again once it was taken back. */
    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "objected_at")
    private Instant objectedAt;

    protected AddressChange() {}

    /** @param byLink whether it was asked for with the link of a mail, which others may hold too */
    AddressChange(Citizen citizen, EmailAddress newAddress, boolean byLink, Instant now) {
        this.byLink = byLink;
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

    EmailAddress oldAddress() {
        return new EmailAddress(oldEmail);
    }

    EmailAddress newAddress() {
        return new EmailAddress(newEmail);
    }

    Instant requestedAt() {
        return requestedAt;
    }

    void issue(SecretToken token) {
        tokenHash = token.hash();
    }

    /** Makes the token with which the old address objects; it is the same in every mail about the change. */
    SecretToken issueObjection(KeyedHash hash) {
        SecretToken token = SecretToken.derived(hash, "ADDRESS_OBJECTION", id + ":" + newEmail);
        objectionHash = token.hash();
        return token;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    void object(Instant now) {
        objectedAt = now;
    }

    boolean objected() {
        return objectedAt != null;
    }

    void takeBack() {
        confirmedAt = null;
    }

    boolean confirmed() {
        return confirmedAt != null;
    }

    /**
     * Says whether it can still be carried out: in time, the old address has not objected and is still the resident's.
     */
    boolean open(Citizen resident, Instant now) {
        return !confirmed()
                && !objected()
                && now.isBefore(expiresAt)
                && resident.email().equals(oldEmail);
    }

    /** Says whether the link of the new address still shows something: what can be carried out, or was in time. */
    boolean shown(Citizen resident, Instant now) {
        return open(resident, now) || confirmed() && now.isBefore(expiresAt);
    }

    /** Says whether the link of the old address still shows something. */
    boolean objectionOpen(Citizen resident, Instant now) {
        Instant decided = objected() ? objectedAt : confirmedAt;
        return decided == null ? open(resident, now) : now.isBefore(decided.plus(OBJECTION));
    }

    /**
     * Forgets both addresses once nobody can object any more. What is left of a change that came by link is the
     * fingerprint of the address it left, because what was sent there is not for whoever has the new one.
     */
    void forgetAddresses() {
        oldEmail = byLink && confirmed() ? Sha256.hex(oldEmail) : "";
        newEmail = "";
        tokenHash = null;
        objectionHash = null;
    }

    /** Says whether something of it matters when it is settled: where it came from, or that somebody objected. */
    boolean leavesTrace() {
        return byLink || objected();
    }

    String leftFingerprint() {
        return newEmail.isEmpty() ? oldEmail : Sha256.hex(oldEmail);
    }

    AddressObjectionView objection() {
        AddressObjectionView.State state = objected()
                ? confirmed() ? AddressObjectionView.State.REFERRED : AddressObjectionView.State.KEPT
                : confirmed() ? AddressObjectionView.State.CHANGED : AddressObjectionView.State.REQUESTED;
        return new AddressObjectionView(oldEmail, newEmail, state);
    }

    AddressChangeView view() {
        return new AddressChangeView(id, citizen, oldEmail, newEmail, requestedAt, expiresAt, confirmedAt, objectedAt);
    }
}
