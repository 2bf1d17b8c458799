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

    /** One person has one registration: where both profiles had one, the one that is nearer to a seat stays. */
    void join(@Observes CitizensMerged fact) {
        em.createNamedQuery("Registration.twice", Object[].class)
                .setParameter("citizen", fact.citizen())
                .setParameter("merged", fact.merged())
                .getResultList()
                .forEach(pair -> {
                    Registration merged = (Registration) pair[0];
                    Registration own = (Registration) pair[1];
                    seats.giveBack((merged.isBefore(own) ? own : merged).id(), fact.citizen());
                });
        em.createNativeQuery("update registration set citizen_id = ?1 where citizen_id = ?2")
                .setParameter(1, fact.citizen())
                .setParameter(2, fact.merged())
                .executeUpdate();
    }
}
