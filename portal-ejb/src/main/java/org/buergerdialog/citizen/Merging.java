package org.buergerdialog.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.buergerdialog.shared.Facts;

/** Makes one profile of two that are the same person's. */
@ApplicationScoped
class Merging {

    private static final List<String> OWN_TABLES = List.of("citizen_timeline", "mobile_check", "address_change");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Facts facts;

    /** Moves everything of the merged profile, which must have no account, and removes it. */
    void merge(Citizen citizen, Citizen merged) {
        // Always in the same order, so that two who need both never wait for each other.
        Stream.of(citizen, merged)
                .sorted(Comparator.comparingLong(Citizen::id))
                .forEach(one -> em.lock(one, LockModeType.PESSIMISTIC_WRITE));
        facts.publish(new CitizensMerged(citizen.id(), merged.id()));
        OWN_TABLES.forEach(
                table -> em.createNativeQuery("update " + table + " set citizen_id = ?1 where citizen_id = ?2")
                        .setParameter(1, citizen.id())
                        .setParameter(2, merged.id())
                        .executeUpdate());
        citizen.absorb(merged);
        em.remove(merged);
        // The address is free for the other profile only after the row is gone.
        em.flush();
    }
}
