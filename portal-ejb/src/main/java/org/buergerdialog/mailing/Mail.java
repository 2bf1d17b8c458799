package org.buergerdialog.mailing;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Properties;
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
record Mail(
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

    private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:([A-Z]+)\\r?$");

    /** A document on its way; {@code name} ends with {@code .pdf}. */
    record Enclosure(String name, byte[] pdf) {}

    /** Returns the same with an entry for calendars, as RFC 6047 wants it. */
    Mail inviting(String entry) {
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
    byte[] bytes() {
        try {
            MimeMessage message = new FixedIdMessage(messageId);
            message.setFrom(new InternetAddress(from.value(), fromName, StandardCharsets.UTF_8.name()));
            message.setRecipient(
                    MimeMessage.RecipientType.TO,
                    new InternetAddress(recipient, recipientName, StandardCharsets.UTF_8.name()));
            if (!shortMessage()) {
                message.setSubject(subject, StandardCharsets.UTF_8.name());
            }
            message.setSentDate(Date.from(date));
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no holiday replies, please
            message.setHeader("Content-Language", language.locale().getLanguage());
            for (Map.Entry<String, String> header : headers.entrySet()) {
                message.setHeader(header.getKey(), header.getValue());
            }
            fill(message);
            message.saveChanges();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            message.writeTo(out);
            return out.toByteArray();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(MimeMessage message) throws MessagingException {
        if (shortMessage()) {
            fill(message, text, "plain");
        } else {
            message.setContent(content());
        }
    }

    private MimeMultipart content() throws MessagingException {
        MimeMultipart both = new MimeMultipart("alternative", text(text, "plain"), text(html, "html"));
        if (calendar != null) {
            both.addBodyPart(entry());
        }
        if (enclosures.isEmpty()) {
            return both;
        }
        MimeMultipart mixed = new MimeMultipart("mixed");
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(both);
        mixed.addBodyPart(body);
        for (Enclosure enclosure : enclosures) {
            mixed.addBodyPart(part(enclosure));
        }
        return mixed;
    }

    private MimeBodyPart entry() throws MessagingException {
        Matcher method = METHOD.matcher(calendar);
        if (!method.find()) {
            throw new IllegalStateException("A calendar in a mail must state its method");
        }
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(
                calendar.getBytes(StandardCharsets.UTF_8), "text/calendar; charset=UTF-8; method=" + method.group(1))));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        fill(part, text, subtype);
        return part;
    }

    private static void fill(MimePart part, String text, String subtype) throws MessagingException {
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    }

    private static MimeBodyPart part(Enclosure enclosure) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.pdf(), "application/pdf")));
        try {
            part.setFileName(MimeUtility.encodeText(enclosure.name(), "UTF-8", null));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** Keeps the Message-ID that the outbox row chose, so that a second attempt is recognisable. */
    private static final class FixedIdMessage extends MimeMessage {

        private final String messageId;

        FixedIdMessage(String messageId) {
            super(Session.getInstance(new Properties()));
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + messageId + ">");
        }
    }
}
