package org.buergerdialog.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.buergerdialog.shared.Fact;
import org.buergerdialog.shared.TownTime;

/** What holds now for a resident and a purpose; how it came about is in the {@link Declaration}s. */
@Entity
@Table(name = "consent")
@IdClass(Consent.Key.class)
@NamedQuery(name = "Consent.ofCitizen", query = "select c from Consent c where c.citizen = :citizen order by c.purpose")
@NamedQuery(
        name = "Consent.purposesOfCitizen",
        query = "select c.purpose from Consent c where c.citizen = :citizen order by c.purpose")
@NamedQuery(
        name = "Consent.holders",
        query = "select c.purpose, count(c) from Consent c"
                + " where c.state = org.buergerdialog.consent.ConsentState.GRANTED group by c.purpose")
@NamedQuery(
        name = "Consent.grantedAmong",
        query = "select c from Consent c where c.citizen in :citizens and c.purpose = :purpose"
                + " and c.state = org.buergerdialog.consent.ConsentState.GRANTED")
@NamedQuery(
        name = "Consent.holdersOfTexts",
        query = "select c.legalText, count(c) from Consent c where c.purpose = :purpose"
                + " and c.state = org.buergerdialog.consent.ConsentState.GRANTED group by c.legalText")
@NamedQuery(
        name = "Consent.ranOut",
        query = "select c from Consent c where c.state = org.buergerdialog.consent.ConsentState.GRANTED"
                + " and c.expiresAt <= :now order by c.expiresAt")
class Consent {

    /** How long before it runs out a consent is to be given again. */
    static final Duration RENEWAL_PERIOD = Duration.ofDays(30);

    @Id
    @Column(name = "citizen_id")
    private long citizen;

    @Id
    private String purpose;

    @Enumerated(EnumType.STRING)
    private ConsentState state = ConsentState.NONE;

    /** When the resident decided last. */
    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "legal_text_id")
    private long legalText;

    /** When it runs out, or ran out; null if it does not, or if nothing is granted. */
    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "renewal_asked_at")
    private Instant renewalAskedAt;

    protected Consent() {}

    Consent(long citizen, String purpose) {
        this.citizen = citizen;
        this.purpose = purpose;
    }

    /** @param expiresAt when it runs out; null if it does not, or if nothing is granted */
    void apply(Declaration declaration, ConsentState state, Instant expiresAt) {
        this.state = state;
        this.changedAt = declaration.declaredAt();
        this.legalText = declaration.legalText();
        this.expiresAt = expiresAt;
        this.renewalAskedAt = null;
    }

    /**
     * Says how it counts that somebody agrees now: again while the consent holds, else anew.
     *
     * @param before what was decided so far; null if nothing
     */
    static DeclarationKind agreeing(Consent before, Instant now) {
        return before != null && before.holds(now) ? DeclarationKind.RENEWED : DeclarationKind.GRANTED;
    }

    /** Returns what happens to the resident when a declaration takes effect now; null if nothing does. */
    Fact effect(Declaration declaration, Instant now) {
        return switch (declaration.kind().effect()) {
            case GRANTED ->
                agreeing(this, now) == DeclarationKind.RENEWED
                        ? new ConsentRenewed(citizen, purpose)
                        : new ConsentGranted(citizen, purpose);
            case EXPIRED -> new ConsentExpired(citizen, purpose);
            case DECLINED, WITHDRAWN -> holds(now) ? new ConsentWithdrawn(citizen, purpose) : null;
            case NONE -> null;
        };
    }

    /** Its time is over. That is no decision: what was decided stays, and when, and until when it held. */
    void runOut() {
        state = ConsentState.EXPIRED;
        renewalAskedAt = null;
    }

    /** Takes over what was decided under another profile of the same person. */
    void takeOver(Consent other) {
        state = other.state;
        changedAt = other.changedAt;
        legalText = other.legalText;
        expiresAt = other.expiresAt;
        renewalAskedAt = other.renewalAskedAt;
    }

    /** Says whether the purpose holds at this moment, even where nobody has noted yet that its time is over. */
    boolean holds(Instant now) {
        return state == ConsentState.GRANTED && (expiresAt == null || expiresAt.isAfter(now));
    }

    /** Returns where it stands, even where nobody has noted yet that its time is over. */
    ConsentState stateAt(Instant now) {
        return state == ConsentState.GRANTED && !holds(now) ? ConsentState.EXPIRED : state;
    }

    /**
     * Finds the declaration by which it came about: what granted or declined it, also where that is over now.
     *
     * @param history the resident's declarations for the purpose in the order of time
     */
    Optional<Declaration> origin(List<Declaration> history) {
        return history.stream()
                .filter(declaration -> declaration.legalText() == legalText)
                .filter(declaration -> !declaration.declaredAt().isAfter(changedAt))
                .filter(declaration -> declaration.kind().effect()
                        == (state == ConsentState.DECLINED ? ConsentState.DECLINED : ConsentState.GRANTED))
                .reduce((earlier, later) -> later);
    }

    /** Returns since when it stands where it stands. */
    Instant since(Instant now) {
        return stateAt(now) == ConsentState.EXPIRED ? expiresAt : changedAt;
    }

    /** Says whether the resident withdrew or declined on this day of the town. */
    boolean refusedOn(LocalDate day) {
        return (state == ConsentState.WITHDRAWN || state == ConsentState.DECLINED)
                && TownTime.of(changedAt).toLocalDate().equals(day);
    }

    /**
     * Returns the address under which the register has the consent: where it came about, or the last one it moved to.
     *
     * @param history the resident's declarations for the purpose in the order of time
     */
    Optional<String> address(List<Declaration> history) {
        return origin(history).flatMap(origin -> history.subList(history.indexOf(origin), history.size()).stream()
                .filter(declaration -> declaration == origin || declaration.kind() == DeclarationKind.MOVED)
                .map(Declaration::email)
                .reduce((earlier, later) -> later));
    }

    boolean runsOutSoon(Instant now) {
        return holds(now) && expiresAt != null && expiresAt.isBefore(now.plus(RENEWAL_PERIOD));
    }

    /**
     * Says whether what counts now stays: it agrees to a newer text, or was decided later than what staff write down.
     *
     * <p>Whoever declares something now is obeyed now, whatever the clocks of two nodes say. That a consent ran out
     * decides nothing: what was signed after it was given counts, also if it is written down after its end.
     */
    boolean overrules(Declaration declaration) {
        boolean agreesToNewerText = holds(declaration.recordedAt())
                && declaration.kind().effect() == ConsentState.GRANTED
                && legalText > declaration.legalText();
        return agreesToNewerText || (declaration.writtenDownLater() && changedAt.isAfter(declaration.declaredAt()));
    }

    /**
     * Says whether what was decided under another profile of the same person counts instead: the later decision, but
     * of two consents that hold the one to the newer text, because both were given and only that one says what is new.
     */
    boolean givesWayTo(Consent other, Instant now) {
        boolean bothHold = holds(now) && other.holds(now);
        return bothHold && legalText != other.legalText
                ? legalText < other.legalText
                : changedAt.isBefore(other.changedAt);
    }

    /**
     * Says whether the consent is to be given again soon.
     *
     * @param material the newest change of the text since that matters; null if there is none
     */
    boolean renewalDue(LegalText material, Instant now) {
        return holds(now) && (material != null || runsOutSoon(now));
    }

    /** Says whether the resident is to be asked for renewal now: once for each reason, not again and again. */
    boolean asksForRenewal(LegalText material, Instant now) {
        return renewalDue(material, now)
                && (renewalAskedAt == null
                        || (material != null && renewalAskedAt.isBefore(material.publishedAt()))
                        || (runsOutSoon(now) && renewalAskedAt.isBefore(expiresAt.minus(RENEWAL_PERIOD))));
    }

    void renewalAsked(Instant now) {
        renewalAskedAt = now;
    }

    Key key() {
        return new Key(citizen, purpose);
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

    Instant changedAt() {
        return changedAt;
    }

    long legalText() {
        return legalText;
    }

    Instant expiresAt() {
        return expiresAt;
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

        long citizen() {
            return citizen;
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
