package org.buergerdialog.mailing.returns.reader;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a mail apart as far as reports need it.
 *
 * <p>Reports are written by programs of every age: what cannot be read as what it claims to be is read as text, and nothing
 * is ever read without a limit.
 */
final class Parts {

    private static final int DEEPEST = 8;
    private static final int MOST = 60;
    private static final int LONGEST = 64 * 1024;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Fields> statuses = new ArrayList<>();
    private Fields feedback;
    private boolean disposition;
    private InternetHeaders returned;
    private int seen;

    private Parts() {}

    static Parts of(MimeMessage mail) throws MessagingException {
        Parts parts = new Parts();
        parts.collect(mail, 0);
        return parts;
    }

    /** Returns what the report says to people. */
    String text() {
        return text.isEmpty()
                ? html.toString().replaceAll("(?s)<style.*?</style>|<[^>]{0,2000}>", " ")
                : text.toString();
    }

    /** Returns the fields about the recipients of a delivery report; empty if it is none. */
    List<Fields> recipients() {
        return statuses.stream()
                .filter(group -> !group.get("final-recipient").isEmpty()
                        || !group.get("original-recipient").isEmpty()
                        || !group.get("action").isEmpty()
                        || !group.get("status").isEmpty())
                .toList();
    }

    /** Returns every group of a delivery report, that about the message included. */
    List<Fields> statuses() {
        return statuses;
    }

    /** Returns the fields of a complaint (RFC 5965); null if it is none. */
    Fields feedback() {
        return feedback;
    }

    /** Says whether it only tells that somebody opened or deleted the message (RFC 8098). */
    boolean disposition() {
        return disposition;
    }

    /** Returns the header of the message that came back; null where it was not returned as a part of its own. */
    InternetHeaders returned() {
        return returned;
    }

    private void collect(Part part, int depth) throws MessagingException {
        if (depth > DEEPEST || ++seen > MOST) {
            return;
        }
        String type = type(part);
        switch (type) {
            case "message/delivery-status", "message/global-delivery-status" ->
                statuses.addAll(Fields.groups(read(part)));
            case "message/feedback-report" ->
                feedback = Fields.groups(read(part)).stream().findFirst().orElse(feedback);
            case "message/disposition-notification", "message/global-disposition-notification" -> disposition = true;
            case "message/rfc822",
                    "message/global",
                    "text/rfc822-headers",
                    "message/rfc822-headers",
                    "message/global-headers" -> keep(read(part));
            case "text/html" -> html.append(read(part)).append('\n');
            default -> {
                if (type.startsWith("multipart/")) {
                    collectChildren(part, depth);
                } else if (type.startsWith("text/")) {
                    text.append(read(part)).append('\n');
                }
            }
        }
    }

    private void collectChildren(Part part, int depth) throws MessagingException {
        try {
            if (part.getContent() instanceof Multipart children) {
                for (int i = 0; i < children.getCount(); i++) {
                    collect(children.getBodyPart(i), depth + 1);
                }
                return;
            }
        } catch (IOException | MessagingException e) {
            // not the parts that it claims to have
        }
        text.append(read(part)).append('\n');
    }

    private void keep(String message) throws MessagingException {
        if (returned == null) {
            returned = new InternetHeaders(
                    new ByteArrayInputStream(message.stripLeading().getBytes(StandardCharsets.UTF_8)), true);
        }
    }

    private static String type(Part part) {
        try {
            return new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT);
        } catch (MessagingException e) {
            return "text/plain";
        }
    }

    private static String read(Part part) {
        try {
            return new String(part.getInputStream().readNBytes(LONGEST), charset(part));
        } catch (IOException | MessagingException e) {
            return "";
        }
    }

    private static Charset charset(Part part) {
        try {
            String name = new ContentType(part.getContentType()).getParameter("charset");
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
        } catch (MessagingException | IllegalArgumentException e) {
            return StandardCharsets.ISO_8859_1;
        }
    }
}
