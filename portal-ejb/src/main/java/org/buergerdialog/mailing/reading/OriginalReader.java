package org.buergerdialog.mailing.reading;

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
import org.buergerdialog.interest.Channel;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.layout.Envelopes;

/** Takes an archived message apart for reading. */
public final class OriginalReader {

    private String html = "";
    private String text = "";
    private final List<Attachment> attachments = new ArrayList<>();
    private byte[] calendar;

    private OriginalReader() {}

    /** @param sender the town, whose name stands on letters */
    static MessageOriginal read(Message message, byte[] raw, List<NewsText> news, String sender) {
        return message.channel() == Channel.LETTER ? letter(message, raw, sender) : mail(message, raw, news);
    }

    private static MessageOriginal letter(Message message, byte[] pdf, String sender) {
        return new MessageOriginal(
                message.id(),
                message.channel(),
                message.subject(),
                sender,
                message.recipient(),
                message.sentAt(),
                "",
                "",
                List.of(new Attachment(0, Message.LETTER, "application/pdf", pdf)),
                List.of(),
                pdf);
    }

    /** The entry for the calendar stands in front of what is attached, but is not what readers look for first. */
    private void attachCalendar() {
        if (calendar != null) {
            attachments.add(new Attachment(attachments.size(), "Termin.ics", "text/calendar", calendar));
        }
    }

    private static MessageOriginal mail(Message message, byte[] raw, List<NewsText> news) {
        try {
            MimeMessage mail = mail(raw);
            OriginalReader reader = new OriginalReader();
            reader.collect(mail);
            reader.attachCalendar();
            return new MessageOriginal(
                    message.id(),
                    message.channel(),
                    message.subject(),
                    ((InternetAddress) mail.getFrom()[0]).toUnicodeString(),
                    message.channel() == Channel.SMS ? Envelopes.number(message.recipient()) : message.recipient(),
                    message.sentAt(),
                    reader.html,
                    reader.text,
                    List.copyOf(reader.attachments),
                    message.channel() == Channel.SMS ? news : List.of(),
                    raw);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what a mail says, without formatting; nothing if it is none. */
    public static String text(byte[] raw) {
        try {
            OriginalReader reader = new OriginalReader();
            reader.collect(mail(raw));
            return reader.text;
        } catch (MessagingException | IOException | ClassCastException e) {
            return "";
        }
    }

    private static MimeMessage mail(byte[] raw) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
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
        } else if (part.isMimeType("text/calendar")) {
            calendar = part.getInputStream().readAllBytes();
        } else if (part.isMimeType("text/html")) {
            html = (String) part.getContent();
        } else {
            text = (String) part.getContent();
        }
    }
}
