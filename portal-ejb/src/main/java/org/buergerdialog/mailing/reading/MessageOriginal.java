package org.buergerdialog.mailing.reading;

import java.time.Instant;
import java.util.List;
import org.buergerdialog.interest.Channel;

/**
 * A message as it left, taken apart for reading.
 *
 * @param news what a text message could only point to
 * @param raw the bytes that went over the line, or the PDF that was printed
 */
public record MessageOriginal(
        long id,
        Channel channel,
        String subject,
        String from,
        String to,
        Instant sentAt,
        String html,
        String text,
        List<Attachment> attachments,
        List<NewsText> news,
        byte[] raw) {}
