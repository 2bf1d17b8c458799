package org.buergerdialog.mailing;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Takes an archived message apart for reading. */
final class OriginalReader {

    private String html = "";
    private String text = "";
    private final List<Attachment> attachments = new ArrayList<>();

    private OriginalReader() {}

    static MessageOriginal read(Message message, byte[] raw) {
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
            OriginalReader reader = new OriginalReader();
            reader.collect(mail);
            return new MessageOriginal(
                    message.id(),
                    mail.getSubject(),
                    ((InternetAddress) mail.getFrom()[0]).toUnicodeString(),
                    message.recipient(),
                    message.sentAt(),
                    reader.html,
                    reader.text,
                    List.copyOf(reader.attachments),
                    raw);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                collect(child);
            }
        } else if (part.getFileName() != null) {
            attachments.add(new Attachment(
                    attachments.size(),
                    MimeUtility.decodeText(part.getFileName()),
                    "application/pdf",
                    part.getInputStream().readAllBytes()));
        } else if (part.isMimeType("text/html")) {
            html = (String) part.getContent();
        } else {
            text = (String) part.getContent();
        }
    }
}
