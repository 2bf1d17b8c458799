package org.buergerdialog.event;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.buergerdialog.shared.TownTime;

/**
 * How long before the start everybody registered is reminded.
 *
 * @param days days of the calendar: the same time on the clock, also across a change of the clocks
 * @param hours hours that pass, before that
 */
public record Reminder(@Min(0) @Max(60) int days, @Min(0) @Max(23) int hours) {

    /** Returns when to remind of what starts then. */
    public Instant dueAt(LocalDateTime start) {
        return TownTime.instant(start.minusDays(days)).minus(Duration.ofHours(hours));
    }
}
