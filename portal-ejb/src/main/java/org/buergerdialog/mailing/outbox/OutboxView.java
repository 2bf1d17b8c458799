package org.buergerdialog.mailing.outbox;

import java.time.Instant;
import java.util.List;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.mailing.campaign.Reason;

/**
 * What the outbox holds at this moment.
 *
 * @param lines what waits, the most urgent first
 * @param sending how many messages are being handed over
 * @param retrying why messages wait for another attempt
 * @param failed why messages were given up
 * @param oldest since when the message that waits longest has been due; null if none waits
 */
public record OutboxView(List<Line> lines, int sending, List<Reason> retrying, List<Reason> failed, Instant oldest) {

    /**
     * Messages of one kind that wait.
     *
     * @param campaign null for those that belong to none
     * @param due how many of them could leave now
     * @param more whether there are more than were counted
     * @param still whether they wait for somebody to let their campaign go on
     */
    public record Line(MessageKind kind, Long campaign, int count, int due, boolean more, boolean still) {}

    public boolean empty() {
        return lines.isEmpty() && sending == 0 && retrying.isEmpty() && failed.isEmpty();
    }

    public int failures() {
        return failed.stream().mapToInt(Reason::count).sum();
    }
}
