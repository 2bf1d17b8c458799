package org.buergerdialog.citizen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A code on its way to a number; it is good for ten minutes and five attempts. */
@Entity
@Table(name = "mobile_check")
@NamedQuery(
        name = "MobileCheck.latest",
        query = "select c from MobileCheck c where c.citizen = :citizen order by c.id desc")
@NamedQuery(
        name = "MobileCheck.before",
        query = "select c from MobileCheck c where c.requestedAt < :before order by c.id")
@NamedQuery(
        name = "MobileCheck.countOfCitizen",
        query = "select count(c) from MobileCheck c where c.citizen = :citizen and c.requestedAt > :since")
@NamedQuery(
        name = "MobileCheck.countOfNumber",
        query = "select count(c) from MobileCheck c where c.number = :number and c.requestedAt > :since")
class MobileCheck {

    static final Duration GOOD_FOR = Duration.ofMinutes(10);
    static final int ATTEMPTS = 5;

    /** What becomes of a code that somebody typed. */
    enum Answer {
        RIGHT,
        WRONG,
        EXPIRED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "citizen_id")
    private long citizen;

    private String number;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private int attempts;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected MobileCheck() {}

    MobileCheck(long citizen, PhoneNumber number, Instant now) {
        this.citizen = citizen;
        this.number = number.value();
        this.requestedAt = now;
        this.expiresAt = now.plus(GOOD_FOR);
    }

    Long id() {
        return id;
    }

    String number() {
        return number;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** Time runs from here: a message that had to wait must not arrive with a code that is over. */
    void issue(String hash, Instant now) {
        codeHash = hash;
        expiresAt = now.plus(GOOD_FOR);
    }

    boolean waiting(Instant now) {
        return confirmedAt == null && attempts < ATTEMPTS && now.isBefore(expiresAt);
    }

    /** Counts the attempt and says what became of it; whoever is right has confirmed the number. */
    Answer answer(String hash, Instant now) {
        if (!waiting(now)) {
            return Answer.EXPIRED;
        }
        attempts++;
        if (!hash.equals(codeHash)) {
            return Answer.WRONG;
        }
        confirmedAt = now;
        return Answer.RIGHT;
    }

    void giveUp(Instant now) {
        if (waiting(now)) {
            expiresAt = now;
        }
    }
}
