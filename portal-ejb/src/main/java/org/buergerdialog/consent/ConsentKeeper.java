package org.buergerdialog.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.buergerdialog.citizen.CitizensMerged;

/** Keeps consents with their resident. */
@ApplicationScoped
class ConsentKeeper {

    private static final List<String> POINTERS = List.of("consent_declaration", "opt_in");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Register register;

    @Inject
    private Clock clock;

    /** Which of two decisions on one purpose counts says the consent; the register keeps both, each under its address. */
    void join(@Observes CitizensMerged fact) {
        POINTERS.forEach(table -> em.createNativeQuery("update " + table + " set citizen_id = ?1 where citizen_id = ?2")
                .setParameter(1, fact.citizen())
                .setParameter(2, fact.merged())
                .executeUpdate());
        em.createNamedQuery("Consent.purposesOfCitizen", String.class)
                .setParameter("citizen", fact.merged())
                .getResultList()
                .forEach(purpose -> join(fact.citizen(), fact.merged(), purpose));
    }

    private void join(long citizen, long merged, String purpose) {
        Consent other = register.locked(merged, purpose);
        Consent own = register.locked(citizen, purpose);
        if (own == null) {
            own = new Consent(citizen, purpose);
            own.takeOver(other);
            em.persist(own);
        } else if (own.givesWayTo(other, clock.instant())) {
            own.takeOver(other);
        }
        em.remove(other);
    }
}
