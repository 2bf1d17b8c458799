package org.buergerdialog.mailing.transport;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.buergerdialog.mailing.Mail;
import org.buergerdialog.mailing.layout.ListHeaders;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.SigningKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signatures are checked by a verifier that was written from RFC 6376 and shares no line with the signer. */
class DkimTest {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    private static KeyPair keys;

    @BeforeAll
    static void makeKeys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
    }

    private static byte[] mail(String text) {
        return new Mail(
                        "17.ABC@musterstadt.example",
                        new EmailAddress("dialog@musterstadt.example"),
                        "Müsterstadt",
                        "lukasz@example.org",
                        "Łukasz Żółć",
                        Language.DE,
                        "Ein recht langer Betreff, der umbrochen werden muss, weil er über die Grenze einer Zeile geht: Größe",
                        "<p>" + text + "</p>",
                        text,
                        List.of(new Mail.Enclosure("Ticket.pdf", new byte[] {37, 80, 68, 70})),
                        null,
                        ListHeaders.of(
                                "kultur",
                                new EmailAddress("dialog@musterstadt.example"),
                                "https://dialog.musterstadt.example/abmelden/" + "x".repeat(48)),
                        NOW)
                .bytes();
    }

    private static byte[] signed(byte[] mail) {
        return Dkim.sign(mail, new SigningKey("musterstadt.example", "portal2026", keys.getPrivate()), NOW);
    }

    @Test
    void aSignedMailVerifies() throws Exception {
        assertThat(verifies(signed(mail("Hallo")))).isTrue();
    }

    @Test
    void blanksAtLineEndsAndEmptyLinesAtTheEndDoNotMatter() throws Exception {
        assertThat(verifies(signed(mail("Hallo  Welt \t \r\n\r\n \r\nEnde \r\n\r\n\r\n"))))
                .isTrue();
    }

    @Test
    void theMailItselfIsLeftAsItWas() {
        byte[] mail = mail("Hallo");
        String signed = new String(signed(mail), StandardCharsets.ISO_8859_1);
        assertThat(signed).startsWith("DKIM-Signature: ").endsWith(new String(mail, StandardCharsets.ISO_8859_1));
    }

    @Test
    void aSignedMailGoesOverTheLineAsItIs() throws Exception {
        byte[] signed = signed(mail("Hallo"));
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(signed)).writeTo(sent);
        assertThat(sent.toByteArray()).isEqualTo(signed);
    }

    @Test
    void everyChangeOfWhatReadersSeeBreaksIt() throws Exception {
        String signed = new String(signed(mail("Hallo")), StandardCharsets.ISO_8859_1);
        for (String[] change : new String[][] {
            {"Hallo", "Hallp"},
            {"\r\nTo: ", "\r\nTo: x"},
            {"List-Id: <kultur", "List-Id: <sport"},
            {"List-Unsubscribe: <https", "List-Unsubscribe: <http"},
            {"List-Unsubscribe-Post: List", "List-Unsubscribe-Post: Lost"},
            {"Message-ID: <17", "Message-ID: <18"},
            {"\r\nDate: ", "\r\nDate: x"},
            {"t=" + NOW.getEpochSecond(), "t=1"}
        }) {
            assertThat(signed).contains(change[0]);
            byte[] changed = signed.replace(change[0], change[1]).getBytes(StandardCharsets.ISO_8859_1);
            assertThat(verifies(changed)).as(change[0]).isFalse();
        }
    }

    @Test
    void aSecondSenderInFrontBreaksIt() throws Exception {
        String signed = new String(signed(mail("Hallo")), StandardCharsets.ISO_8859_1);
        byte[] changed = ("From: evil@example.org\r\n" + signed).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(verifies(changed)).isFalse();
    }

    @Test
    void noLineIsLongerThanMailServersLike() {
        String signed = new String(signed(mail("Hallo")), StandardCharsets.ISO_8859_1);
        assertThat(signed.substring(0, signed.indexOf("\r\nDate")).split("\r\n"))
                .allMatch(line -> line.length() <= 78);
    }

    private static boolean verifies(byte[] mail) throws Exception {
        String text = new String(mail, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        List<String> headers = headers(text.substring(0, end + 2));
        String field = headers.stream()
                .filter(header -> header.startsWith("DKIM-Signature:"))
                .findFirst()
                .orElseThrow();
        Map<String, String> tags = new LinkedHashMap<>();
        for (String tag : field.substring(field.indexOf(':') + 1).split(";")) {
            tags.put(
                    tag.substring(0, tag.indexOf('=')).strip(),
                    tag.substring(tag.indexOf('=') + 1).replaceAll("\\s", ""));
        }
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(body(text.substring(end + 4)).getBytes(StandardCharsets.ISO_8859_1));
        if (!Base64.getEncoder().encodeToString(hash).equals(tags.get("bh"))) {
            return false;
        }
        Signature verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(keys.getPublic());
        List<String> left = new ArrayList<>(headers);
        for (String name : tags.get("h").split(":")) {
            for (int i = left.size() - 1; i >= 0; i--) {
                if (left.get(i).toLowerCase(Locale.ROOT).startsWith(name + ":")) {
                    verifier.update((header(left.remove(i)) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                    break;
                }
            }
        }
        verifier.update(header(field.replaceFirst("(?s)([;\\s]b=)[^;]*", "$1")).getBytes(StandardCharsets.ISO_8859_1));
        return verifier.verify(Base64.getDecoder().decode(tags.get("b")));
    }

    private static List<String> headers(String head) {
        List<String> headers = new ArrayList<>();
        for (String line : head.split("\r\n")) {
            if (line.startsWith(" ") || line.startsWith("\t")) {
                headers.add(headers.remove(headers.size() - 1) + "\r\n" + line);
            } else {
                headers.add(line);
            }
        }
        return headers;
    }

    /** RFC 6376, 3.4.2, step by step. */
    private static String header(String header) {
        String unfolded = header.replace("\r\n", "");
        StringBuilder value = new StringBuilder();
        boolean blank = false;
        for (char c : unfolded.substring(unfolded.indexOf(':') + 1).toCharArray()) {
            if (c == ' ' || c == '\t') {
                blank = true;
            } else {
                if (blank && value.length() > 0) {
                    value.append(' ');
                }
                blank = false;
                value.append(c);
            }
        }
        return unfolded.substring(0, unfolded.indexOf(':'))
                        .toLowerCase(Locale.ROOT)
                        .stripTrailing() + ":" + value;
    }

    /** RFC 6376, 3.4.4, step by step. */
    private static String body(String body) {
        List<String> lines = new ArrayList<>(List.of(body.split("\r\n", -1)));
        lines.replaceAll(line -> line.replaceAll("[ \t]+$", "").replaceAll("[ \t]+", " "));
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines.isEmpty() ? "" : String.join("\r\n", lines) + "\r\n";
    }
}
