package org.buergerdialog.interest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Answers the other features what residents follow; pages use {@link InterestService}. */
@Stateless
@PermitAll
public class Interests {

    @PersistenceContext
    private EntityManager em;

    /** Says whether a resident follows the topic or the one above it. */
    public boolean include(long citizen, long topic) {
        return !em.createNamedQuery("Interest.inTopic", Interest.class)
                .setParameter("citizen", citizen)
                .setParameter("topic", topic)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
