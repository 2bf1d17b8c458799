package org.buergerdialog.citizen;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;

/** The resident's mobile number: it counts only after a code that was sent to it came back. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class MobileService {

    private static final int CODES_PER_HOUR = 3;
    private static final int CODES_PER_DAY = 5;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @EJB
    private MobileChecks checks;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    /** Returns the caller's number and the one that waits for its code; empty if there is neither. */
    public Optional<MobileView> mine() {
        Citizen citizen = citizens.currentCitizen();
        MobileCheck waiting = checks.waiting(citizen.id()).orElse(null);
        return citizen.mobile() == null && waiting == null
                ? Optional.empty()
                : Optional.of(new MobileView(
                        citizen.mobile(),
                        citizen.mobileVerifiedAt(),
                        waiting == null ? null : waiting.number(),
                        waiting == null ? null : waiting.expiresAt()));
    }

    /**
     * Sends a code to a number.
     *
     * @throws RuleViolation {@code profile.phone} if the number cannot be one, {@code mobile.not-mobile}, or
     *     {@code mobile.limit} after three codes in an hour, {@code mobile.limit-day} after five in a day, for the
     *     caller or for the number
     */
    public void request(@NotBlank @Size(max = 40) String number) {
        PhoneNumber mobile = PhoneNumber.mobile(number);
        Citizen citizen = citizens.currentCitizen();
        // Requests at the same moment are counted one after the other.
        em.lock(citizen, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        if (codes(citizen, mobile, now.minus(DAY)) >= CODES_PER_DAY) {
            throw new RuleViolation("mobile.limit-day");
        }
        if (codes(citizen, mobile, now.minus(HOUR)) >= CODES_PER_HOUR) {
            throw new RuleViolation("mobile.limit");
        }
        MobileCheck check = new MobileCheck(citizen.id(), mobile, now);
        em.persist(check);
        em.flush();
        facts.publish(new MobileCheckRequested(citizen.id(), check.id()));
    }

    /** @throws RuleViolation {@code mobile.code-wrong}, or {@code mobile.code-expired} if a new code is needed */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void confirm(@NotBlank @Size(max = 20) String code) {
        switch (checks.answer(citizens.current(), code.replaceAll("\\s", ""))) {
            case WRONG -> throw new RuleViolation("mobile.code-wrong");
            case EXPIRED -> throw new RuleViolation("mobile.code-expired");
            case RIGHT -> {}
        }
    }

    /** Takes the number back, and whatever waits for a code; harmless if there is none. */
    public void remove() {
        Citizen citizen = citizens.currentCitizen();
        checks.waiting(citizen.id()).ifPresent(check -> check.giveUp(clock.instant()));
        if (citizen.mobile() != null) {
            citizen.removeMobile();
            facts.publish(new MobileRemoved(citizen.id()));
        }
    }

    /** Returns how many codes were sent for the resident or to the number, whichever is more. */
    private long codes(Citizen citizen, PhoneNumber number, Instant since) {
        return Math.max(
                count("MobileCheck.countOfCitizen", "citizen", citizen.id(), since),
                count("MobileCheck.countOfNumber", "number", number.value(), since));
    }

    private long count(String query, String name, Object value, Instant since) {
        return em.createNamedQuery(query, Long.class)
                .setParameter(name, value)
                .setParameter("since", since)
                .getSingleResult();
    }
}
