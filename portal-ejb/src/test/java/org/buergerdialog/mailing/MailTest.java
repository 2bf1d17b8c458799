package org.buergerdialog.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.buergerdialog.mailing.layout.ListHeaders;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final String UNSUBSCRIBE = "https://dialog.musterstadt.example/abmelden/" + "x".repeat(48);

    private final byte[] bytes = new Mail(
                    "17.ABC@musterstadt.example",
                    new EmailAddress("dialog@musterstadt.example"),
                    "Müsterstadt",
                    "lukasz@example.org",
                    "Łukasz \"Żółć\"\r\nBcc: evil@example.org",
                    Language.DE,
                    "Ihr Ticket: Größe\r\nBcc: evil@example.org",
                    "<p>Hallo</p>",
                    "Hallo",
                    List.of(new Mail.Enclosure("Ticket.pdf", new byte[] {37, 80, 68, 70})),
                    null,
                    ListHeaders.of("kultur", new EmailAddress("dialog@musterstadt.example"), UNSUBSCRIBE),
                    Instant.parse("2026-11-22T10:00:00Z"))
            .bytes();

    @Test
    void keepsItsMessageId() throws Exception {
        assertThat(parsed().getMessageID()).isEqualTo("<17.ABC@musterstadt.example>");
    }

    @Test
    void letsNobodyAddHeadersOrRecipients() throws Exception {
        assertThat(parsed().getAllRecipients()).hasSize(1);
        assertThat(((InternetAddress) parsed().getAllRecipients()[0]).getAddress())
                .isEqualTo("lukasz@example.org");
        assertThat(parsed().getHeader("Bcc")).isNull();
    }

    @Test
    void staysTheSameByteForByteWhenHandedOver() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parsed().writeTo(out);
        assertThat(out.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void saysInBothFormsWhatWasWritten() throws Exception {
        String text = "  Größe = 5 €. \t\n=\r\n \n\n" + "ä".repeat(300) + "=".repeat(200) + ".\n.\nEin langer Satz, "
                + "der nicht in eine Zeile passt, ".repeat(9) + "Ende. ";
        MimeMessage message = parse(new Mail(
                        "19.ABC@musterstadt.example",
                        new EmailAddress("dialog@musterstadt.example"),
                        "Stadt \"Muster\" (Amt)",
                        "lukasz@example.org",
                        "Thị Ngọc Hương Nguyễn ".repeat(6),
                        Language.EN,
                        "🎉 Ein sehr langer Betreff mit Umlauten: äöüß ".repeat(4),
                        "<p>" + text + "</p>",
                        text,
                        List.of(new Mail.Enclosure("Bestätigung.pdf", new byte[200])),
                        "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n",
                        Map.of(),
                        Instant.parse("2026-11-22T10:00:00Z"))
                .bytes());
        assertThat(message.getSubject()).isEqualTo("🎉 Ein sehr langer Betreff mit Umlauten: äöüß ".repeat(4));
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Stadt \"Muster\" (Amt)");
        assertThat(((InternetAddress) message.getAllRecipients()[0]).getPersonal())
                .isEqualTo("Thị Ngọc Hương Nguyễn ".repeat(6));
        assertThat(message.getSentDate()).isEqualTo("2026-11-22T10:00:00Z");
        Multipart mixed = (Multipart) message.getContent();
        Multipart both = (Multipart) mixed.getBodyPart(0).getContent();
        assertThat(both.getBodyPart(0).getContent()).isEqualTo(text.replaceAll("\r?\n", "\r\n"));
        assertThat(both.getBodyPart(1).getContent()).isEqualTo("<p>" + text.replaceAll("\r?\n", "\r\n") + "</p>");
        assertThat(both.getBodyPart(2).getContentType()).contains("method=REQUEST");
        assertThat(MimeUtility.decodeText(mixed.getBodyPart(1).getFileName())).isEqualTo("Bestätigung.pdf");
        assertThat(mixed.getBodyPart(1).getInputStream().readAllBytes()).hasSize(200);
    }

    @Test
    void hasNoLineThatMailServersCut() {
        assertThat(new String(bytes, StandardCharsets.US_ASCII).lines()).allMatch(line -> line.length() <= 120);
        assertThat(bytes).as("7 bit").doesNotContain(new byte[] {(byte) 0xc3});
    }

    @Test
    void asksHolidayRepliesToStaySilent() throws Exception {
        assertThat(parsed().getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void letsMailProgramsEndNewsWithOneClick() throws Exception {
        assertThat(parsed().getHeader("List-Unsubscribe")).containsExactly("<" + UNSUBSCRIBE + ">");
        assertThat(parsed().getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(parsed().getHeader("List-Id")).containsExactly("<kultur.musterstadt.example>");
    }

    @Test
    void sendsATextMessageAsNothingButText() throws Exception {
        MimeMessage message = parse(new Mail(
                        "18.ABC@musterstadt.example",
                        new EmailAddress("dialog@musterstadt.example"),
                        "Müsterstadt",
                        "4915112345678@sms.musterstadt.example",
                        null,
                        Language.DE,
                        "Code für Ihre Mobilnummer",
                        null,
                        "123456 ist Ihr Code für Müsterstadt.",
                        List.of(),
                        null,
                        Map.of(),
                        Instant.parse("2026-11-22T10:00:00Z"))
                .bytes());
        assertThat(message.getSubject()).isNull();
        assertThat(message.isMimeType("text/plain")).isTrue();
        assertThat(message.getContent()).isEqualTo("123456 ist Ihr Code für Müsterstadt.");
    }

    private MimeMessage parsed() throws Exception {
        return parse(bytes);
    }

    private static MimeMessage parse(byte[] bytes) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }
}
