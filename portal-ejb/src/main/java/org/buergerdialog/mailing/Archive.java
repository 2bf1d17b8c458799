package org.buergerdialog.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps the bytes of messages exactly as they left. */
@ApplicationScoped
class Archive {

    @PersistenceContext
    private EntityManager em;

    /** Keeps the original of a message, in place of one that never left. */
    void keep(long message, byte[] bytes) {
        Original kept = em.find(Original.class, message);
        if (kept == null) {
            em.persist(new Original(message, bytes));
        } else {
            kept.replace(bytes);
        }
    }

    /** @throws IllegalStateException if the archived bytes are not those that were written */
    byte[] original(long message) {
        return em.find(Original.class, message).bytes();
    }
}
