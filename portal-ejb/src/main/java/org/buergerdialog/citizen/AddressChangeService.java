package org.buergerdialog.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.RuleViolation;
import org.buergerdialog.shared.SecretToken;

/** Changes the address of a contact without account; whoever has an account changes it there. */
@Stateless
@PermitAll
public class AddressChangeService {

    private static final int REQUESTS_PER_DAY = 3;
    private static final Duration DAY = Duration.ofDays(1);

    /** As long as a link to the preferences opens: whoever held one when the old address objected may hold it still. */
    private static final Duration LINKS_LIVE = Duration.ofDays(90);

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @EJB
    private AddressChanges changes;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    /**
     * Asks the new address for confirmation; whether somebody else is known by it stays untold.
     *
     * @throws RuleViolation {@code address.account} if there is an account, {@code address.malformed},
     *     {@code address.same}, {@code address.limit} after three requests in a day, or {@code address.objected} while
     *     links may be about that were in use when the old address objected to a change
     */
    public void request(@NotNull Access access, @NotBlank @Size(max = 254) String newAddress) {
        Citizen citizen = withoutAccount(citizens.find(citizens.of(access)));
        EmailAddress wanted = EmailAddress.typed(newAddress, "address.malformed");
        if (wanted.value().equals(citizen.email())) {
            throw new RuleViolation("address.same");
        }
        // Requests at the same moment are counted one after the other.
        em.lock(citizen, LockModeType.PESSIMISTIC_WRITE);
        if (count("AddressChange.countOfCitizen", "citizen", citizen.id(), DAY) >= REQUESTS_PER_DAY) {
            throw new RuleViolation("address.limit");
        }
        if (count("AddressChange.countObjected", "citizen", citizen.id(), LINKS_LIVE) > 0) {
            throw new RuleViolation("address.objected");
        }
        boolean flooded = count("AddressChange.countToAddress", "email", wanted.value(), DAY) >= REQUESTS_PER_DAY;
        AddressChange change = new AddressChange(citizen, wanted, access.withLink(), clock.instant());
        em.persist(change);
        em.flush();
        if (!flooded) {
            facts.publish(new AddressChangeRequested(citizen.id(), change.id()));
        }
    }

    /** Returns the change that a mail's token belongs to; empty for unknown ones and three days after it was asked for. */
    public Optional<AddressChangeView> byToken(String token) {
        return find(token)
                .filter(change -> change.shown(citizens.find(change.citizen()), clock.instant()))
                .map(AddressChange::view);
    }

    /**
     * Takes over the new address; confirming again is harmless.
     *
     * @throws NotFound {@code link} for unknown and expired tokens
     * @throws RuleViolation {@code address.account} or {@code address.in-use} if one of the two addresses has an account
     *     by now
     */
    public AddressChangeView confirm(@NotNull String token) {
        AddressChange change = find(token).orElseThrow(() -> new NotFound("link"));
        em.refresh(change, LockModeType.PESSIMISTIC_WRITE);
        Citizen citizen = citizens.find(change.citizen());
        if (!change.shown(citizen, clock.instant())) {
            throw new NotFound("link");
        }
        if (!change.confirmed()) {
            withoutAccount(citizen);
            Citizen other = citizens.byEmail(change.newAddress());
            if (other != null && other.hasAccount()) {
                throw new RuleViolation("address.in-use");
            }
            changes.carryOut(change, citizen);
        }
        return change.view();
    }

    private Optional<AddressChange> find(String token) {
        return em.createNamedQuery("AddressChange.byToken", AddressChange.class)
                .setParameter("hash", SecretToken.hash(token))
                .getResultStream()
                .findFirst();
    }

    private static Citizen withoutAccount(Citizen citizen) {
        if (citizen.hasAccount()) {
            throw new RuleViolation("address.account");
        }
        return citizen;
    }

    private long count(String query, String name, Object value, Duration lately) {
        Instant since = clock.instant().minus(lately);
        return em.createNamedQuery(query, Long.class)
                .setParameter(name, value)
                .setParameter("since", since)
                .getSingleResult();
    }
}
