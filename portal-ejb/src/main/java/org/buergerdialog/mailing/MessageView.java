package org.buergerdialog.mailing;

import java.time.Instant;
import java.util.List;
import org.buergerdialog.interest.Channel;

/** A message in the resident's list; {@code attachments} are file names. */
public record MessageView(
        long id,
        MessageKind kind,
        Channel channel,
        String subject,
        Instant sentAt,
        boolean bounced,
        List<String> attachments) {}
