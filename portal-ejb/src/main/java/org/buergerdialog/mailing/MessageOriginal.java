package org.buergerdialog.mailing;

import java.time.Instant;
import java.util.List;

/** A message as it left, taken apart for reading; {@code raw} are the bytes that went over the line. */
public record MessageOriginal(
        long id,
        String subject,
        String from,
        String to,
        Instant sentAt,
        String html,
        String text,
        List<Attachment> attachments,
        byte[] raw) {}
