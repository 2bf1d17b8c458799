package org.buergerdialog.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Facts;
import org.buergerdialog.shared.Role;
import org.buergerdialog.shared.RuleViolation;

/** The resident's own profile. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class ProfileService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Citizens citizens;

    @EJB
    private AddressChanges addressChanges;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    public ProfileView mine() {
        return citizens.currentCitizen().view();
    }

    /** @throws RuleViolation {@code profile.phone} if the phone number cannot be one, {@code profile.district} if unknown */
    public ProfileView updateMine(@Valid @NotNull ProfileUpdate update) {
        Citizen citizen = citizens.currentCitizen();
        if (update.district() != null && em.find(District.class, update.district()) == null) {
            throw new RuleViolation("profile.district");
        }
        String phone =
                update.phone() == null ? null : PhoneNumber.of(update.phone()).value();
        citizen.update(update, phone, new Provenance(Provenance.PORTAL, clock.instant()));
        em.flush();
        facts.publish(new ProfileChanged(citizen.id()));
        return citizen.view();
    }

    /**
     * Makes or finds the profile of whoever just signed in.
     *
     * <p>A contact who so far only had an e-mail address becomes the account's profile, because the identity provider
     * has verified that address. If the address of the account has changed, the profile follows, joined with the contact
     * who had the new one.
     *
     * @throws RuleViolation {@code citizen.email-unverified}, {@code citizen.email-malformed}, or {@code citizen.email-in-use} if the address belongs to
     *     the profile of another account
     */
    public void signedIn(@Valid @NotNull SignIn account) {
        if (!account.emailVerified()) {
            throw new RuleViolation("citizen.email-unverified");
        }
        EmailAddress email = EmailAddress.typed(account.email(), "citizen.email-malformed");
        String subject = citizens.subject();
        Citizen known = citizens.bySubject(subject);
        Citizen sameAddress = citizens.byEmail(email);
        if (sameAddress != null && sameAddress != known && sameAddress.hasAccount()) {
            throw new RuleViolation("citizen.email-in-use");
        }
        if (known == null) {
            join(sameAddress, subject, email, account);
        } else {
            if (!known.email().equals(email.value())) {
                addressChanges.told(known, email);
            }
            known.completeFrom(account, clock.instant());
        }
    }

    private void join(Citizen contact, String subject, EmailAddress email, SignIn account) {
        Citizen citizen = contact == null ? new Citizen(email, account.language(), clock.instant()) : contact;
        citizen.joinAccount(subject, email);
        citizen.completeFrom(account, clock.instant());
        em.persist(citizen);
        em.flush();
        facts.publish(new CitizenJoined(citizen.id()));
    }

    @PermitAll
    public List<DistrictView> districts() {
        return em.createNamedQuery("District.all", District.class)
                .getResultStream()
                .map(District::view)
                .toList();
    }
}
