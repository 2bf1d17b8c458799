package org.buergerdialog.launcher;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Takes a mail apart into what people want to see. */
final class MailParser {
    private final List<Mail.Attachment> attachments = new ArrayList<>();
    private String html = "";
    private String text = "";

    private MailParser() {}

    static Mail parse(long id, String from, String to, Instant receivedAt, byte[] raw)
            throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
        MailParser parser = new MailParser();
        parser.read(message);
        String subject = message.getSubject() == null ? "" : message.getSubject();
        return new Mail(
                id, from, to, subject, receivedAt, headers(message), parser.html, parser.text, parser.attachments);
    }

    private static Map<String, String> headers(MimeMessage message) throws MessagingException, IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            String value = MimeUtility.decodeText(MimeUtility.unfold(header.getValue()));
            headers.merge(header.getName(), value, (a, b) -> a + "\n" + b);
        }
        return headers;
    }

    private void read(MimePart part) throws MessagingException, IOException {
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null;
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                read((MimePart) inner);
            }
        } else if (!attached && part.isMimeType("text/html") && html.isEmpty()) {
            html = part.getContent().toString();
        } else if (!attached && part.isMimeType("text/plain") && text.isEmpty()) {
            text = part.getContent().toString();
        } else {
            attachments.add(attachment(part));
        }
    }

    private Mail.Attachment attachment(MimePart part) throws MessagingException, IOException {
        String name = part.getFileName() == null
                ? "teil-" + (attachments.size() + 1)
                : MimeUtility.decodeText(part.getFileName());
        String type = part.getContentType().replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        String contentId =
                part.getContentID() == null ? "" : part.getContentID().replaceAll("[<>]", "");
        return new Mail.Attachment(
                name, type, contentId, part.getDataHandler().getInputStream().readAllBytes());
    }
}
