package org.buergerdialog.mailing.transport;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.buergerdialog.shared.SigningKey;

/**
 * Signs mails so that receivers know that the town's domain vouches for them (RFC 6376, relaxed/relaxed, rsa-sha256).
 *
 * <p>It works on the bytes as they go over the line, so that what is archived is what was signed. See docs/decisions/0016
 * for why this is not a library.
 */
final class Dkim {

    /** What is covered where it is there: the fields that readers see or that mail programs act upon. */
    private static final List<String> COVERED = List.of(
            "from",
            "to",
            "subject",
            "date",
            "message-id",
            "mime-version",
            "content-type",
            "content-transfer-encoding",
            "content-language",
            "auto-submitted",
            "list-id",
            "list-unsubscribe",
            "list-unsubscribe-post");

    /** Named once more than they are there, so that nobody can put a second one in front. */
    private static final List<String> ONCE = List.of("from", "to", "subject", "date");

    private static final int LINE = 72;
    private static final String NEW_LINE = "\r\n";

    private Dkim() {}

    /** @param mail with the line ends of the network */
    static byte[] sign(byte[] mail, SigningKey key, Instant at) {
        int body = bodyAt(mail);
        // one byte, one character, so that nothing is lost on the way there and back
        List<String> fields = fields(new String(mail, 0, body, StandardCharsets.ISO_8859_1));
        List<String> names = new ArrayList<>();
        StringBuilder signed = new StringBuilder();
        for (String name : COVERED) {
            // RFC 6376, 5.4.2: from the bottom up
            for (int i = fields.size() - 1; i >= 0; i--) {
                if (name(fields.get(i)).equals(name)) {
                    names.add(name);
                    signed.append(relaxed(fields.get(i))).append(NEW_LINE);
                }
            }
        }
        names.addAll(ONCE);
        String field = "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;" + NEW_LINE + "\td=" + key.domain()
                + "; s=" + key.selector()
                + ";" + NEW_LINE + "\tt=" + at.getEpochSecond() + ";" + NEW_LINE + "\th="
                + folded(String.join(":", names).replace(":", ": ")) + ";" + NEW_LINE + "\tbh="
                + Base64.getEncoder().encodeToString(sha256(relaxedBody(mail, body))) + ";" + NEW_LINE + "\tb=";
        signed.append(relaxed(field));
        byte[] head =
                (field + broken(signature(signed.toString(), key)) + NEW_LINE).getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream(head.length + mail.length);
        out.writeBytes(head);
        out.writeBytes(mail);
        return out.toByteArray();
    }

    /** Returns where the body begins: behind the first empty line. */
    private static int bodyAt(byte[] mail) {
        for (int i = 3; i < mail.length; i++) {
            if (mail[i - 3] == '\r' && mail[i - 2] == '\n' && mail[i - 1] == '\r' && mail[i] == '\n') {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("A mail has an empty line after its header");
    }

    private static List<String> fields(String header) {
        return List.of(header.strip().split("\r\n(?![ \t])"));
    }

    private static String name(String field) {
        int colon = field.indexOf(':');
        return colon < 0 ? "" : field.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    }

    /** RFC 6376, 3.4.2. */
    private static String relaxed(String field) {
        String value = field.substring(field.indexOf(':') + 1)
                .replace(NEW_LINE, "")
                .replaceAll("[ \t]+", " ")
                .strip();
        return name(field) + ":" + value;
    }

    /** RFC 6376, 3.4.4: blanks at line ends and empty lines at the end do not count. */
    private static byte[] relaxedBody(byte[] mail, int begin) {
        String body = new String(mail, begin, mail.length - begin, StandardCharsets.ISO_8859_1);
        StringBuilder relaxed = new StringBuilder(body.length());
        int empty = 0;
        for (String line : body.split(NEW_LINE, -1)) {
            String trimmed = line.replaceAll("[ \t]+", " ").replaceFirst(" $", "");
            if (trimmed.isEmpty()) {
                empty++;
            } else {
                relaxed.append(NEW_LINE.repeat(empty)).append(trimmed).append(NEW_LINE);
                empty = 0;
            }
        }
        return relaxed.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static String signature(String signed, SigningKey key) {
        try {
            Signature rsa = Signature.getInstance("SHA256withRSA");
            rsa.initSign(key.key());
            rsa.update(signed.getBytes(StandardCharsets.ISO_8859_1));
            return Base64.getEncoder().encodeToString(rsa.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key for DKIM cannot sign", e);
        }
    }

    private static String folded(String words) {
        StringBuilder folded = new StringBuilder();
        int line = 0;
        for (String word : words.split(" ")) {
            if (line + word.length() > LINE) {
                folded.append(NEW_LINE).append("\t ");
                line = 0;
            }
            folded.append(word);
            line += word.length();
        }
        return folded.toString();
    }

    private static String broken(String text) {
        return text.replaceAll("(.{" + LINE + "})(?=.)", "$1" + NEW_LINE + "\t ");
    }
}
