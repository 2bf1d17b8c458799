package org.buergerdialog.mailing.sms.gateway;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a text message says, and what it takes to send it (3GPP TS 23.038 and 23.040).
 *
 * <p>One character outside the GSM alphabet turns the whole message into UCS-2, which halves the space. A text longer
 * than one message falls into parts, each of which gives up some space to say where it belongs.
 */
public record SmsText(String text) {

    /** What a message is written in. */
    public enum Alphabet {
        /** Seven bits per character; a few characters take the space of two. */
        GSM(160, 153),
        /** Sixteen bits per character; those outside the basic plane, such as most emoji, take the space of two. */
        UCS2(70, 67);

        private final int whole;
        private final int part;

        Alphabet(int whole, int part) {
            this.whole = whole;
            this.part = part;
        }

        /** Returns how much fits into a message that has so many parts. */
        public int space(int parts) {
            return parts <= 1 ? whole : parts * part;
        }
    }

    private static final char ESCAPE = 0x1b;

    /** In the order of their codes; the escape stands where it belongs, but is no character. */
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Each comes after an escape; their codes stand in the same order below. */
    private static final String EXTENDED = "\f^{}\\[~]|€";

    private static final byte[] EXTENDED_CODES = {0x0a, 0x14, 0x28, 0x29, 0x2f, 0x3c, 0x3d, 0x3e, 0x40, 0x65};

    public SmsText {
        Objects.requireNonNull(text);
    }

    /** Says whether a character (as a code point) is one of the GSM alphabet. */
    public static boolean inGsm(int character) {
        return character != ESCAPE && (BASIC.indexOf(character) >= 0 || EXTENDED.indexOf(character) >= 0);
    }

    public Alphabet alphabet() {
        return text.codePoints().allMatch(SmsText::inGsm) ? Alphabet.GSM : Alphabet.UCS2;
    }

    /** Returns how much space it takes, in characters of its alphabet. */
    public int length() {
        return length(alphabet(), text);
    }

    /** Returns how much would fit into as many parts as it has. */
    public int space() {
        return alphabet().space(parts().size());
    }

    /** Returns how much space a text takes in the GSM alphabet, whether or not all of it belongs there. */
    public static int gsmLength(String text) {
        return length(Alphabet.GSM, text);
    }

    private static int length(Alphabet alphabet, String text) {
        return text.codePoints().map(character -> length(alphabet, character)).sum();
    }

    private static int length(Alphabet alphabet, int character) {
        if (alphabet == Alphabet.UCS2) {
            return Character.charCount(character);
        }
        return EXTENDED.indexOf(character) < 0 ? Character.charCount(character) : 2;
    }

    /** Returns the parts into which it falls; what takes the space of two is never cut through. */
    public List<String> parts() {
        Alphabet alphabet = alphabet();
        if (length(alphabet, text) <= alphabet.whole) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int used = 0;
        for (int character : text.codePoints().toArray()) {
            int more = length(alphabet, character);
            if (used + more > alphabet.part) {
                parts.add(part.toString());
                part.setLength(0);
                used = 0;
            }
            part.appendCodePoint(character);
            used += more;
        }
        parts.add(part.toString());
        return parts;
    }

    /** Writes a part in an alphabet: one byte per code of GSM, as SMPP carries it, or UTF-16 with the high byte first. */
    public static byte[] encode(String part, Alphabet alphabet) {
        if (alphabet == Alphabet.UCS2) {
            return part.getBytes(StandardCharsets.UTF_16BE);
        }
        ByteArrayOutputStream codes = new ByteArrayOutputStream(part.length());
        part.codePoints().forEach(character -> {
            int basic = BASIC.indexOf(character);
            if (basic < 0) {
                codes.write(ESCAPE);
                codes.write(EXTENDED_CODES[EXTENDED.indexOf(character)]);
            } else {
                codes.write(basic);
            }
        });
        return codes.toByteArray();
    }

    /** Reads what {@link #encode} writes; a code that means nothing becomes a space, as phones show it. */
    public static String decode(byte[] bytes, Alphabet alphabet) {
        if (alphabet == Alphabet.UCS2) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        StringBuilder text = new StringBuilder();
        boolean escaped = false;
        for (byte code : bytes) {
            if (code == ESCAPE) {
                escaped = true;
                continue;
            }
            text.append(escaped ? extended(code) : basic(code));
            escaped = false;
        }
        return text.toString();
    }

    private static char basic(byte code) {
        return code < 0 ? ' ' : BASIC.charAt(code);
    }

    private static char extended(byte code) {
        for (int i = 0; i < EXTENDED_CODES.length; i++) {
            if (EXTENDED_CODES[i] == code) {
                return EXTENDED.charAt(i);
            }
        }
        return basic(code);
    }
}
