package org.buergerdialog.shared;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

/** A random token for one link; the database keeps only its hash, so that reading the database opens no door. */
public record SecretToken(String value) {

    /** 192 bits, and a multiple of three: base64 without padding or spare bits. */
    private static final int BYTES = 24;

    private static final SecureRandom RANDOM = new SecureRandom();

    public static SecretToken fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().encodeToString(bytes));
    }

    /**
     * Returns the one token for a thing, so that several mails can hold it although only its hash is kept. Nobody makes
     * it without the portal's key.
     */
    public static SecretToken derived(KeyedHash hash, String purpose, String thing) {
        byte[] bytes = hash.of(purpose, thing.getBytes(StandardCharsets.UTF_8));
        return new SecretToken(Base64.getUrlEncoder().encodeToString(Arrays.copyOf(bytes, BYTES)));
    }

    /**
     * Returns what the database keeps of a token; no salt, because nobody can try out 192 random bits.
     *
     * @param token null counts as the empty text, which is no token
     */
    public static String hash(String token) {
        return Sha256.hex(Objects.requireNonNullElse(token, ""));
    }

    public String hash() {
        return hash(value);
    }

    /** Says nothing secret, because it may end up in a log. */
    @Override
    public String toString() {
        return "SecretToken[…]";
    }
}
