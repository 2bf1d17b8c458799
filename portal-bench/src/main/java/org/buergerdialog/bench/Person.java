package org.buergerdialog.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Somebody who wants a seat, and what the portal told them; times are nanoseconds of this machine's clock. */
final class Person {

    private static final int TOKEN_BYTES = 24;
    private static final int FOUND = 302;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String email;
    private final String subject;
    private final String token;
    private long came = Long.MAX_VALUE;
    private long heard = Long.MAX_VALUE;
    private boolean in;

    private Person(String email, String subject, String token) {
        this.email = email;
        this.subject = subject;
        this.token = token;
    }

    static Person resident(int number) {
        return new Person("bench-" + number + "@example.org", "bench-" + number, null);
    }

    static Person guest(int number) {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return new Person(
                "guest-" + number + "@example.org", null, Base64.getUrlEncoder().encodeToString(bytes));
    }

    /** Notes when the first of the attempts began. */
    synchronized void comes(long now) {
        came = Math.min(came, now);
    }

    /**
     * Notes an answer.
     *
     * @return whether it was the first that said they are in
     */
    synchronized boolean hears(int status, String body, long now) {
        boolean yes = isGuest()
                ? status == FOUND
                : body.startsWith("CONFIRMED") || body.startsWith("WAITING") || body.equals("event.already-registered");
        if (!yes || in) {
            return false;
        }
        in = true;
        heard = now;
        return true;
    }

    boolean isGuest() {
        return token != null;
    }

    String email() {
        return email;
    }

    String subject() {
        return subject;
    }

    String token() {
        return token;
    }

    /** What the portal keeps of the token. */
    String tokenHash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    synchronized boolean in() {
        return in;
    }

    synchronized long came() {
        return came;
    }

    /** When they were told that they are in. */
    synchronized long heard() {
        return heard;
    }
}
