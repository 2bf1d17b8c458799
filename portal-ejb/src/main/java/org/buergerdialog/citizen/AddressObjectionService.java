package org.buergerdialog.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.SecretToken;

/**
 * Lets the old address object to a change, before and after it.
 *
 * <p>Any mail that somebody passes on holds a link with which its receiver can ask for another address; whoever reads the
 * old mailbox is the one who knows whether that was meant.
 */
@Stateless
@PermitAll
public class AddressObjectionService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @Inject
    private Merging merging;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    /** Returns the change that a mail's token objects to; empty for unknown ones and fourteen days after the change. */
    public Optional<AddressObjectionView> look(String token) {
        return find(token).map(AddressChange::objection);
    }

    /**
     * Cancels the change or puts the old address back; where an account or another profile has joined since, the privacy
     * officer is told instead. Harmless when repeated.
     *
     * @throws NotFound {@code link} for unknown tokens and those that are too old
     */
    public AddressObjectionView object(@NotNull String token) {
        AddressChange change = find(token).orElseThrow(() -> new NotFound("link"));
        em.refresh(change, LockModeType.PESSIMISTIC_WRITE);
        if (!change.objected()) {
            object(change);
        }
        return change.objection();
    }

    private void object(AddressChange change) {
        change.object(clock.instant());
        Citizen citizen = citizens.find(change.citizen());
        em.refresh(citizen, LockModeType.PESSIMISTIC_WRITE);
        Citizen other = citizens.byEmail(change.oldAddress());
        if (!change.confirmed()) {
            facts.publish(new AddressChangeCancelled(citizen.id(), change.id()));
        } else if (goesBack(change, citizen, other)) {
            putBack(change, citizen, other);
        } else {
            facts.publish(new AddressObjectionReferred(citizen.id(), change.id()));
        }
    }

    /** What an account has seen, or another profile has brought along, cannot be taken apart without looking. */
    private boolean goesBack(AddressChange change, Citizen citizen, Citizen other) {
        return citizen.email().equals(change.newAddress().value())
                && !citizen.hasAccount()
                && !mergedSince(change)
                && (other == null || !other.hasAccount());
    }

    private boolean mergedSince(AddressChange change) {
        return em.createNamedQuery("TimelineEntry.countSince", Long.class)
                        .setParameter("citizen", change.citizen())
                        .setParameter("word", CitizensMerged.class.getSimpleName())
                        .setParameter("since", change.requestedAt())
                        .getSingleResult()
                > 0;
    }

    /** Whoever ordered news again for the old address meanwhile reads the same mailbox. */
    private void putBack(AddressChange change, Citizen citizen, Citizen other) {
        EmailAddress address = change.oldAddress();
        if (other != null) {
            merging.merge(citizen, other);
        }
        citizen.reachableAt(address);
        change.takeBack();
        em.flush();
        facts.publish(new AddressPutBack(citizen.id(), change.id()));
    }

    private Optional<AddressChange> find(String token) {
        return em.createNamedQuery("AddressChange.byObjection", AddressChange.class)
                .setParameter("hash", SecretToken.hash(token))
                .getResultStream()
                .findFirst()
                .filter(change -> change.objectionOpen(citizens.find(change.citizen()), clock.instant()));
    }
}
