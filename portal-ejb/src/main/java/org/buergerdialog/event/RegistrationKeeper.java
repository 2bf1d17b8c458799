package org.buergerdialog.event;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.buergerdialog.citizen.CitizensMerged;

/** Keeps registrations with their resident. */
@ApplicationScoped
class RegistrationKeeper {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Seats seats;

    /** One person has one seat: where both profiles had one, the merged profile's is given back. */
    void join(@Observes CitizensMerged fact) {
        em.createNamedQuery("Registration.twice", Registration.class)
                .setParameter("citizen", fact.citizen())
                .setParameter("merged", fact.merged())
                .getResultList()
                .forEach(registration -> seats.giveBack(registration.id(), fact.citizen()));
        em.createNativeQuery("update registration set citizen_id = ?1 where citizen_id = ?2")
                .setParameter(1, fact.citizen())
                .setParameter(2, fact.merged())
                .executeUpdate();
    }
}
