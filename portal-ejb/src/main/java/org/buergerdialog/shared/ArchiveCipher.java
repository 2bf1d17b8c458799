package org.buergerdialog.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what the archive keeps, so that nobody who only has the database reads messages or finds open links in them.
 *
 * <p>Kept is a byte for the version, a nonce of 96 random bits, and what AES-256-GCM makes of the bytes and the number of
 * their row: moved to another row they are refused like changed ones. See docs/decisions/0008.
 */
@ApplicationScoped
public class ArchiveCipher {

    /** No compressed stream begins like this (RFC 1952: 31), so that what was kept in clear is told apart. */
    private static final byte VERSION = 1;

    private static final int NONCE = 12;
    private static final int HEAD = 1 + NONCE;
    private static final int TAG = 16;
    private static final String ALGORITHM = "AES/GCM/NoPadding";

    private final SecureRandom random = new SecureRandom();
    private List<SecretKey> keys;

    protected ArchiveCipher() {}

    @Inject
    public ArchiveCipher(Settings settings) {
        this(settings.archiveKeys());
    }

    /** @param keys the first encrypts, all of them decrypt */
    public ArchiveCipher(List<String> keys) {
        this.keys = keys.stream().map(ArchiveCipher::derived).toList();
    }

    private static SecretKey derived(String key) {
        return new SecretKeySpec(new KeyedHash(key).of("ARCHIVE"), "AES");
    }

    public boolean isEncrypted(byte[] kept) {
        return kept.length > 0 && kept[0] == VERSION;
    }

    public byte[] encrypt(long row, byte[] bytes) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] secret = cipher(Cipher.ENCRYPT_MODE, keys.get(0), nonce, row).doFinal(bytes);
            return ByteBuffer.allocate(HEAD + secret.length)
                    .put(VERSION)
                    .put(nonce)
                    .put(secret)
                    .array();
        } catch (GeneralSecurityException e) {
            throw everyJdkHasIt(e);
        }
    }

    /** @throws IllegalStateException if the bytes are not those of this row, or none of the keys is theirs */
    public byte[] decrypt(long row, byte[] kept) {
        for (SecretKey key : kept.length < HEAD + TAG ? List.<SecretKey>of() : keys) {
            try {
                return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOfRange(kept, 1, HEAD), row)
                        .doFinal(kept, HEAD, kept.length - HEAD);
            } catch (AEADBadTagException e) {
                continue; // perhaps it is another key's
            } catch (GeneralSecurityException e) {
                throw everyJdkHasIt(e);
            }
        }
        throw new IllegalStateException(
                "What the archive keeps in row " + row + " was changed, or encrypted under a key that is missing here");
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, long row) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(0, row));
        return cipher;
    }

    private static IllegalStateException everyJdkHasIt(GeneralSecurityException e) {
        return new IllegalStateException("Every JDK has " + ALGORITHM, e);
    }
}
