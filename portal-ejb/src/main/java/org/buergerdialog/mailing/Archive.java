package org.buergerdialog.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

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

    /**
     * What is kept of a message, whether or not it is what was written.
     *
     * @param untouched the fingerprint kept beside it still fits
     */
    record Kept(byte[] bytes, boolean untouched) {}

    /** Returns what is kept, for those who want to see what was done to it; empty if nothing is. */
    Optional<Kept> kept(long message) {
        return Optional.ofNullable(em.find(Original.class, message)).map(Original::kept);
    }
}
