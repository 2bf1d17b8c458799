package org.buergerdialog.mailing.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.shared.ArchiveCipher;
import org.buergerdialog.shared.Language;

/** Keeps the bytes of messages exactly as they left, readable for the portal only. */
@ApplicationScoped
public class Archive {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ArchiveCipher cipher;

    @Inject
    private ArchiveDictionaries dictionaries;

    /** Keeps the original of a message, in place of one that never left. */
    public void keep(Message message, Language language, byte[] bytes) {
        Original kept = em.find(Original.class, message.id());
        if (kept == null) {
            em.persist(fresh(message, language, bytes));
        } else {
            kept.replace(compressed(message, language, bytes), cipher);
        }
    }

    /** Makes the original of a message that has none yet. */
    public Original fresh(Message message, Language language, byte[] bytes) {
        return new Original(message.id(), compressed(message, language, bytes), cipher);
    }

    private Compressed compressed(Message message, Language language, byte[] bytes) {
        byte[] parts = Base64Lines.takeOut(bytes);
        CompressionDictionary dictionary = dictionaries.of(message, language, parts);
        return new Compressed(bytes.length, dictionary.id(), dictionary.compress(parts));
    }

    /**
     * A message ready to be encrypted.
     *
     * @param size in bytes, before it was compressed
     * @param dictionary what it was compressed against; null if it stands for itself
     */
    record Compressed(int size, Long dictionary, byte[] bytes) {}

    /**
     * Returns the bytes that left, one by one.
     *
     * @throws IllegalStateException if what is kept was changed, or the key is missing under which it was encrypted
     */
    public byte[] original(long message) {
        return em.find(Original.class, message).bytes(dictionaries, cipher);
    }

    /**
     * What is kept of a message, whether or not it is what was written.
     *
     * @param untouched the fingerprint kept beside it still fits
     */
    public record Kept(byte[] bytes, boolean untouched) {}

    /**
     * Returns what is kept, for those who want to see what was done to it; empty if nothing is.
     *
     * @throws IllegalStateException if it looks untouched but is not readable: nobody may say then that it was exchanged
     */
    public Optional<Kept> kept(long message) {
        return Optional.ofNullable(em.find(Original.class, message))
                .map(original -> original.kept(dictionaries, cipher));
    }
}
