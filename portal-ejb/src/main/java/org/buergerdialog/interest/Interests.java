package org.buergerdialog.interest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;

/** Answers the other features what residents follow; pages use {@link PreferenceService}. */
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

    /** Says how a resident follows a topic: by itself or else through the one above it; empty if not at all. */
    public Optional<TopicChoice> choice(long citizen, long topic) {
        throw new UnsupportedOperationException();
    }

    /** Returns which of the topic and the one above it the resident follows. */
    public Set<Long> followedAround(long citizen, long topic) {
        throw new UnsupportedOperationException();
    }

    /**
     * Says whether a resident wants news of a topic today.
     *
     * @param district the part of the town it is for; null for the whole town
     */
    public boolean wants(long citizen, long topic, String district) {
        throw new UnsupportedOperationException();
    }

    /** Says whether today lies in the resident's pause. */
    public boolean paused(long citizen) {
        throw new UnsupportedOperationException();
    }

    /** Leaves topics for a resident who asked for it through this door; harmless where one is not followed. */
    public void leave(long citizen, Set<Long> topics, Door door) {
        throw new UnsupportedOperationException();
    }
}
