package org.buergerdialog.mailing.sms;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What the gateway has reported about a text message.
 *
 * @param parts into how many it fell, those of earlier attempts included
 * @param reportedAt when the last report came; null while none has
 */
public record TextDelivery(State state, int parts, Instant reportedAt) {

    /** As far as anybody knows. */
    public enum State {
        UNREPORTED,
        /** All of it has arrived. */
        DELIVERED,
        /** At least a part of it never will. */
        UNDELIVERABLE
    }

    static TextDelivery of(List<TextPart> parts) {
        Instant last = parts.stream()
                .map(TextPart::reportedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new TextDelivery(state(parts), parts.size(), last);
    }

    private static State state(List<TextPart> parts) {
        if (parts.stream().anyMatch(TextPart::lost)) {
            return State.UNDELIVERABLE;
        }
        return parts.stream().allMatch(TextPart::arrived) ? State.DELIVERED : State.UNREPORTED;
    }
}
