package org.buergerdialog.mailing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Writes headers and parts of a mail as they go over the line (RFC 5322, 2045, 2047).
 *
 * <p>Our mails have few headers, and we know them all; Jakarta Mail's own objects look for their provider in every archive of
 * the application, several times for each mail.
 */
final class MimeWriter {

    private static final byte[] END_OF_LINE = {'\r', '\n'};

    /** 76 characters a line. */
    private static final Base64.Encoder LINES = Base64.getMimeEncoder();

    /** Five bytes of {@code =?UTF-8?B??=} more than once, and no line above 76: 45 bytes make 60 characters. */
    private static final int BYTES_OF_WORD = 45;

    private static final int LONGEST_LINE = 76;
    private static final Pattern ATOMS = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*");
    private static final Pattern FOLDERS = Pattern.compile("[/\\\\:]");
    private static final String ENCODED = "=?";

    private final ByteArrayOutputStream out;

    /** @param size about how many bytes it will write */
    MimeWriter(int size) {
        out = new ByteArrayOutputStream(size);
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /** @throws IllegalArgumentException if the value would begin a line of its own or is not ASCII */
    MimeWriter header(String name, String value) {
        if (!plain(value)) {
            throw new IllegalArgumentException("The header " + name + " would not stay in its line");
        }
        return line(name + ": " + value);
    }

    /** Writes text that people wrote. */
    MimeWriter text(String name, String value) {
        String clean = clean(value);
        boolean plain = plain(clean) && !clean.contains(ENCODED) && name.length() + 2 + clean.length() <= LONGEST_LINE;
        return line(name + ": " + (plain ? clean : words(clean)));
    }

    /** Writes an address with the name of whom it belongs to; null if that is not known. */
    MimeWriter address(String name, String address, String of) {
        if (of == null || of.isBlank()) {
            return header(name, address);
        }
        String clean = clean(of);
        String phrase;
        if (!plain(clean) || clean.contains(ENCODED)) {
            phrase = words(clean);
        } else if (ATOMS.matcher(clean).matches()) {
            phrase = clean;
        } else {
            phrase = '"' + clean.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
        boolean fits = name.length() + phrase.length() + address.length() + 5 <= LONGEST_LINE;
        if (!plain(address)) {
            throw new IllegalArgumentException("An address in a header must be ASCII");
        }
        return line(name + ": " + phrase + (fits ? " <" : "\r\n <") + address + ">");
    }

    private static boolean plain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    MimeWriter line(String line) {
        write(line.getBytes(StandardCharsets.US_ASCII));
        write(END_OF_LINE);
        return this;
    }

    MimeWriter line() {
        write(END_OF_LINE);
        return this;
    }

    MimeWriter quotedPrintable(QuotedPrintable text) {
        write(text.bytes());
        return this;
    }

    MimeWriter base64(byte[] content) {
        write(LINES.encode(content));
        write(END_OF_LINE);
        return this;
    }

    private void write(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
    }

    /** Nothing that somebody wrote may end a line. */
    private static String clean(String value) {
        return value.chars().anyMatch(Character::isISOControl) ? value.replaceAll("\\p{Cntrl}+", " ") : value;
    }

    /** Encodes as words of RFC 2047, one a line; characters are never torn apart. */
    static String words(String value) {
        StringBuilder words = new StringBuilder();
        int begin = 0;
        int bytes = 0;
        for (int i = 0; i < value.length(); ) {
            int next = i + Character.charCount(value.codePointAt(i));
            int size = value.substring(i, next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > BYTES_OF_WORD) {
                words.append(word(value.substring(begin, i))).append("\r\n ");
                begin = i;
                bytes = 0;
            }
            bytes += size;
            i = next;
        }
        return words.append(word(value.substring(begin))).toString();
    }

    /** Encodes as one word, however long, for where a line must not be broken. */
    static String word(String value) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    /** Returns the name of a file as it may stand between quotation marks in a header; it leads to no folder. */
    static String parameter(String value) {
        String clean = FOLDERS.matcher(clean(value)).replaceAll("_").replace('"', '\'');
        return plain(clean) && !clean.contains(ENCODED) ? clean : word(clean);
    }
}
