package org.buergerdialog.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    /** Of two decisions on one purpose the later one counts; the register keeps both, each under its own address. */
    void join(@Observes CitizensMerged fact) {
        POINTERS.forEach(table -> em.createNativeQuery("update " + table + " set citizen_id = ?1 where citizen_id = ?2")
                .setParameter(1, fact.citizen())
                .setParameter(2, fact.merged())
                .executeUpdate());
        em.createNamedQuery("Consent.ofCitizen", Consent.class)
                .setParameter("citizen", fact.merged())
                .getResultList()
                .forEach(other -> join(fact.citizen(), other));
    }

    private void join(long citizen, Consent other) {
        Consent own = register.locked(citizen, other.purpose());
        if (own == null) {
            own = new Consent(citizen, other.purpose());
            own.takeOver(other);
            em.persist(own);
        } else if (own.isOlderThan(other)) {
            own.takeOver(other);
        }
        em.remove(other);
    }
}
