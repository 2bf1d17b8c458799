package org.buergerdialog.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.buergerdialog.shared.ArchiveCipher;

/** Keeps the bytes of messages exactly as they left, readable for the portal only. */
@ApplicationScoped
class Archive {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ArchiveCipher cipher;

    /** Keeps the original of a message, in place of one that never left. */
    void keep(long message, byte[] bytes) {
        Original kept = em.find(Original.class, message);
        if (kept == null) {
            em.persist(new Original(message, bytes, cipher));
        } else {
            kept.replace(bytes, cipher);
        }
    }

    /** Keeps the original of a message that has none yet, without looking. */
    void keepNew(long message, byte[] bytes) {
        em.persist(new Original(message, bytes, cipher));
    }

    /**
     * Returns the bytes that left, one by one.
     *
     * @throws IllegalStateException if what is kept was changed, or the key is missing under which it was encrypted
     */
    byte[] original(long message) {
        return em.find(Original.class, message).bytes(cipher);
    }

    /**
     * What is kept of a message, whether or not it is what was written.
     *
     * @param untouched the fingerprint kept beside it still fits
     */
    record Kept(byte[] bytes, boolean untouched) {}

    /**
     * Returns what is kept, for those who want to see what was done to it; empty if nothing is.
     *
     * @throws IllegalStateException if it looks untouched but is not readable: nobody may say then that it was exchanged
     */
    Optional<Kept> kept(long message) {
        return Optional.ofNullable(em.find(Original.class, message)).map(original -> original.kept(cipher));
    }
}
