package org.buergerdialog.event;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.buergerdialog.shared.TownTime;

/**
 * For how long an offered seat is held: a quarter of the time that is left, at least half an hour, at most two days, and
 * never longer than one can register at all.
 */
final class OfferTerm {

    static final Duration LONGEST = Duration.ofDays(2);
    static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final int PART = 4;

    private OfferTerm() {}

    /** @param closes until when one can register, in the town's time */
    static Instant until(Instant now, LocalDateTime closes) {
        Instant end = TownTime.instant(closes);
        Duration part = Duration.between(now, end).dividedBy(PART);
        Duration held = part.compareTo(LONGEST) > 0 ? LONGEST : part.compareTo(SHORTEST) < 0 ? SHORTEST : part;
        Instant until = now.plus(held);
        return until.isAfter(end) ? end : until;
    }
}
