package org.buergerdialog.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.KeyedHash;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.SecretToken;
import org.buergerdialog.shared.Sha256;

/** Carries out changes of addresses and tells the other features about them; pages use {@link AddressChangeService}. */
@Stateless
@PermitAll
public class AddressChanges {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @Inject
    private Merging merging;

    @Inject
    private KeyedHash hash;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    /** Makes the token of the link while the mail is written; one that was made before is no longer good. */
    public String issueToken(long change) {
        SecretToken token = SecretToken.fresh();
        find(change).issue(token);
        return token.value();
    }

    /** Makes the token of the link with which the old address objects; every mail about the change holds the same. */
    public String objectionToken(long change) {
        return find(change).issueObjection(hash).value();
    }

    /**
     * Returns the fingerprints of the addresses that a resident left by the link of a mail. What was sent there is not
     * for whoever has the new address: anybody who holds a mail can ask for that.
     */
    public Set<String> leftByLink(long citizen) {
        String current = Sha256.hex(citizens.emailOf(citizen));
        return em.createNamedQuery("AddressChange.leftByLink", AddressChange.class)
                .setParameter("citizen", citizen)
                .getResultStream()
                .map(AddressChange::leftFingerprint)
                .filter(left -> !left.equals(current))
                .collect(Collectors.toSet());
    }

    /** @throws NotFound if there is no such change (any more) */
    public AddressChangeView view(long change) {
        return find(change).view();
    }

    /** Follows the identity provider, which has verified that an account has a new address. */
    public void told(Citizen citizen, EmailAddress newAddress) {
        AddressChange change = new AddressChange(citizen, newAddress, false, clock.instant());
        em.persist(change);
        carryOut(change, citizen);
    }

    /** Gives the resident the new address, joined with the contact who had it before. */
    public void carryOut(AddressChange change, Citizen citizen) {
        Citizen other = citizens.byEmail(change.newAddress());
        if (other != null && other != citizen) {
            merging.merge(citizen, other);
        }
        citizen.reachableAt(change.newAddress());
        change.confirm(clock.instant());
        em.flush();
        facts.publish(new AddressChanged(citizen.id(), change.id()));
    }

    private AddressChange find(long change) {
        return NotFound.unless(em.find(AddressChange.class, change), "address-change");
    }
}
