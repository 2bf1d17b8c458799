package org.buergerdialog.mailing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;

/**
 * A finished mail: HTML with its text twin and the attached documents.
 *
 * @param messageId without angle brackets
 * @param subject what it is called in the resident's list; a text message carries none over the line
 * @param html null in a text message on its way to the SMS gateway
 * @param calendar an entry for calendars (RFC 5545); null if there is none
 * @param headers further header fields, for instance {@code List-Unsubscribe}
 */
public record Mail(
        String messageId,
        EmailAddress from,
        String fromName,
        String recipient,
        String recipientName,
        Language language,
        String subject,
        QuotedPrintable html,
        QuotedPrintable text,
        List<Enclosure> enclosures,
        String calendar,
        Map<String, String> headers,
        Instant date) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss xx", Locale.ENGLISH);

    /** Neither quoted-printable nor base64 ever has an equals sign before an underscore. */
    private static final String OUTER = "=_outer";

    private static final String INNER = "=_inner";

    /** More than headers and all between the parts take. */
    private static final int HEAD = 4096;

    private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:([A-Z]+)\\r?$");

    /** A document on its way; {@code name} ends with {@code .pdf}. */
    public record Enclosure(String name, byte[] pdf) {}

    /** Makes a mail whose texts are not encoded yet. */
    public Mail(
            String messageId,
            EmailAddress from,
            String fromName,
            String recipient,
            String recipientName,
            Language language,
            String subject,
            String html,
            String text,
            List<Enclosure> enclosures,
            String calendar,
            Map<String, String> headers,
            Instant date) {
        this(
                messageId,
                from,
                fromName,
                recipient,
                recipientName,
                language,
                subject,
                html == null ? null : QuotedPrintable.of(html),
                QuotedPrintable.of(text),
                enclosures,
                calendar,
                headers,
                date);
    }

    /** Returns the same with an entry for calendars, as RFC 6047 wants it. */
    public Mail inviting(String entry) {
        return new Mail(
                messageId,
                from,
                fromName,
                recipient,
                recipientName,
                language,
                subject,
                html,
                text,
                enclosures,
                entry,
                headers,
                date);
    }

    List<String> attachmentNames() {
        return enclosures.stream().map(Enclosure::name).toList();
    }

    private boolean shortMessage() {
        return html == null;
    }

    /** Writes the mail as it goes over the line (RFC 5322). */
    public byte[] bytes() {
        MimeWriter out = new MimeWriter(size())
                .header("Date", DATE.format(date.atOffset(ZoneOffset.UTC)))
                .address("From", from.value(), fromName)
                .address("To", recipient, recipientName)
                .header("Message-ID", "<" + messageId + ">");
        if (!shortMessage()) {
            out.text("Subject", subject);
        }
        out.header("MIME-Version", "1.0")
                .header("Auto-Submitted", "auto-generated") // RFC 3834: no holiday replies, please
                .header("Content-Language", language.locale().getLanguage());
        headers.forEach(out::header);
        if (shortMessage()) {
            text(out, text, "plain");
        } else if (enclosures.isEmpty()) {
            both(out);
        } else {
            out.header("Content-Type", "multipart/mixed; boundary=\"" + OUTER + "\"")
                    .line()
                    .line("--" + OUTER);
            both(out);
            for (Enclosure enclosure : enclosures) {
                out.line("--" + OUTER);
                enclose(out, enclosure);
            }
            out.line("--" + OUTER + "--");
        }
        return out.bytes();
    }

    /** Returns about how many bytes it has; base64 makes four letters of three bytes. */
    private int size() {
        int texts = text.bytes().length + (html == null ? 0 : html.bytes().length);
        int documents = enclosures.stream()
                .mapToInt(enclosure -> enclosure.pdf().length)
                .sum();
        return HEAD + texts + documents / 2 * 3;
    }

    /** The same text twice, and perhaps an appointment. */
    private void both(MimeWriter out) {
        out.header("Content-Type", "multipart/alternative; boundary=\"" + INNER + "\"")
                .line()
                .line("--" + INNER);
        text(out, text, "plain");
        out.line().line("--" + INNER);
        text(out, html, "html");
        out.line();
        if (calendar != null) {
            out.line("--" + INNER)
                    .header("Content-Type", "text/calendar; charset=UTF-8; method=" + method())
                    .header("Content-Transfer-Encoding", "base64")
                    .line()
                    .base64(calendar.getBytes(StandardCharsets.UTF_8));
        }
        out.line("--" + INNER + "--");
    }

    private static void text(MimeWriter out, QuotedPrintable text, String subtype) {
        out.header("Content-Type", "text/" + subtype + "; charset=UTF-8")
                .header("Content-Transfer-Encoding", "quoted-printable")
                .line()
                .quotedPrintable(text);
    }

    private static void enclose(MimeWriter out, Enclosure enclosure) {
        String name = MimeWriter.parameter(enclosure.name());
        out.header("Content-Type", "application/pdf; name=\"" + name + "\"")
                .header("Content-Transfer-Encoding", "base64")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .line()
                .base64(enclosure.pdf());
    }

    private String method() {
        Matcher method = METHOD.matcher(calendar);
        if (!method.find()) {
            throw new IllegalStateException("A calendar in a mail must state its method");
        }
        return method.group(1);
    }
}
