package org.buergerdialog.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/**
 * Signs the links that mails carry, and opens them again; nothing is stored.
 *
 * <p>A token is a number and its last day, followed by the first 192 bits of an HMAC-SHA256 over them, the purpose and a
 * binding: something that must still be the same when the link is opened, such as the address it was sent to. See
 * docs/decisions/0008.
 */
@ApplicationScoped
public class LinkTokens {

    private static final int PAYLOAD = Long.BYTES + Integer.BYTES;
    private static final int SIGNATURE = 24;

    /** 36 bytes are 48 characters of base64 without padding or spare bits: one token has one spelling. */
    private static final int LENGTH = (PAYLOAD + SIGNATURE) / 3 * 4;

    private KeyedHash hash;
    private Clock clock;

    protected LinkTokens() {}

    @Inject
    public LinkTokens(KeyedHash hash, Clock clock) {
        this.hash = hash;
        this.clock = clock;
    }

    /** Makes the token of 48 characters that {@link #open} turns into the number again. */
    public String sign(LinkPurpose purpose, long id, String binding) {
        int lastDay = purpose.days == LinkPurpose.FOREVER ? LinkPurpose.FOREVER : today() + purpose.days;
        byte[] payload =
                ByteBuffer.allocate(PAYLOAD).putLong(id).putInt(lastDay).array();
        return token(purpose, payload, binding);
    }

    /**
     * Returns the number in the token; empty if the token is forged, changed, too old or made for something else.
     *
     * @param binding finds what the number's token must be bound to today; null if there is no such thing (any more)
     */
    public OptionalLong open(LinkPurpose purpose, String token, LongFunction<String> binding) {
        byte[] bytes = decode(token);
        if (bytes.length == 0) {
            return OptionalLong.empty();
        }
        long id = ByteBuffer.wrap(bytes).getLong();
        int lastDay = ByteBuffer.wrap(bytes).getInt(Long.BYTES);
        String bound = binding.apply(id);
        // The same work whether the number exists or not: nobody learns which numbers do.
        boolean genuine = isGenuine(purpose, bytes, bound == null ? "" : bound);
        boolean inTime = lastDay == LinkPurpose.FOREVER || lastDay >= today();
        return genuine && inTime && bound != null ? OptionalLong.of(id) : OptionalLong.empty();
    }

    /** Two numbers in one token, for instance a message and one of its links. */
    public record Pair(long id, int part) {}

    /** Makes a token of two numbers that has no end and is bound to nothing; {@link #pair} turns it into them again. */
    public String sign(LinkPurpose purpose, Pair pair) {
        byte[] payload = ByteBuffer.allocate(PAYLOAD)
                .putLong(pair.id())
                .putInt(pair.part())
                .array();
        return token(purpose, payload, "");
    }

    /** Returns the numbers in the token; empty if the token is forged, changed or made for something else. */
    public Optional<Pair> pair(LinkPurpose purpose, String token) {
        byte[] bytes = decode(token);
        if (bytes.length == 0) {
            return Optional.empty();
        }
        ByteBuffer payload = ByteBuffer.wrap(bytes, 0, PAYLOAD);
        return isGenuine(purpose, bytes, "")
                ? Optional.of(new Pair(payload.getLong(), payload.getInt()))
                : Optional.empty();
    }

    private String token(LinkPurpose purpose, byte[] payload, String binding) {
        byte[] token = Arrays.copyOf(payload, PAYLOAD + SIGNATURE);
        System.arraycopy(signature(purpose, payload, binding), 0, token, PAYLOAD, SIGNATURE);
        return Base64.getUrlEncoder().encodeToString(token);
    }

    private boolean isGenuine(LinkPurpose purpose, byte[] token, String binding) {
        byte[] expected = signature(purpose, Arrays.copyOf(token, PAYLOAD), binding);
        return MessageDigest.isEqual(expected, Arrays.copyOfRange(token, PAYLOAD, token.length));
    }

    private static byte[] decode(String token) {
        try {
            return token == null || token.length() != LENGTH
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** The payload has a fixed length, so that nothing of it can be taken for the beginning of the binding. */
    private byte[] signature(LinkPurpose purpose, byte[] payload, String binding) {
        return Arrays.copyOf(hash.of(purpose.name(), payload, binding.getBytes(StandardCharsets.UTF_8)), SIGNATURE);
    }

    private int today() {
        return (int) LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toEpochDay();
    }
}
