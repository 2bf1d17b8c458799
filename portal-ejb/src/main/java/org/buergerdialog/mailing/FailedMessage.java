package org.buergerdialog.mailing;

import java.time.Instant;
import java.util.List;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.mailing.template.TemplateUse;

/**
 * A message that was given up.
 *
 * @param campaign null if it belongs to none
 * @param recipient null where the viewer may not know it
 * @param templates what it was written with that staff had worded: itself, the document it brings or is, its closing
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
        List<TemplateUse> templates,
        boolean over) {}
