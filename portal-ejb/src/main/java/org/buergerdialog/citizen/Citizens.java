package org.buergerdialog.citizen;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Role;

/** Tells the other features who a resident is; pages use {@link ProfileService}. */
@Stateless
@PermitAll
public class Citizens {

    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext context;

    /** Returns the number of the resident who is calling. */
    @RolesAllowed(Role.CITIZEN)
    public long current() {
        return currentCitizen().id();
    }

    /** @throws NotFound if there is no such resident (any more) */
    public ProfileView profile(long citizen) {
        Citizen found = em.find(Citizen.class, citizen);
        if (found == null) {
            throw new NotFound("citizen");
        }
        return found.view();
    }

    public String subject() {
        return context.getCallerPrincipal().getName();
    }

    public Citizen currentCitizen() {
        Citizen citizen = bySubject(subject());
        if (citizen == null) {
            throw new NotFound("citizen");
        }
        return citizen;
    }

    public Citizen bySubject(String subject) {
        return em.createNamedQuery("Citizen.bySubject", Citizen.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    public Citizen byEmail(EmailAddress email) {
        return em.createNamedQuery("Citizen.byEmail", Citizen.class)
                .setParameter("email", email.value())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
