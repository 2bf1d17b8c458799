package org.buergerdialog.mailing;

import java.time.Instant;
import org.buergerdialog.interest.Channel;

/**
 * A message that was given up.
 *
 * @param campaign null if it belongs to none
 * @param recipient null where the viewer may not know it
 * @param template the version of the template it was written with; 0 for the delivered wording
 * @param over its campaign was cancelled, so that it cannot be tried again
 */
public record FailedMessage(
        long id,
        MessageKind kind,
        Channel channel,
        Long campaign,
        Instant queuedAt,
        int attempts,
        String reason,
        String recipient,
        int template,
        boolean over) {}
