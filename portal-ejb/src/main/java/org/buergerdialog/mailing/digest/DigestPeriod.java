package org.buergerdialog.mailing.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.buergerdialog.interest.Frequency;
import org.buergerdialog.shared.TownTime;

/**
 * The beginning of a week or a month, when the news of the one before are sent.
 *
 * @param name for instance {@code 2026-W48} (ISO 8601) or {@code 2026-12}
 */
record DigestPeriod(Frequency frequency, String name) {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("YYYY-'W'ww", Locale.GERMANY);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

    /** Returns the last one that has begun: on Monday or on the first of the month at eight, by the town's clock. */
    static DigestPeriod latest(Frequency frequency, Instant now) {
        LocalDateTime here = TownTime.of(now);
        LocalDate day = first(frequency, here.toLocalDate());
        if (here.isBefore(day.atTime(MORNING))) {
            day = first(frequency, day.minusDays(1));
        }
        return new DigestPeriod(frequency, (frequency == Frequency.MONTHLY ? MONTH : WEEK).format(day));
    }

    private static LocalDate first(Frequency frequency, LocalDate day) {
        return switch (frequency) {
            case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHLY -> day.withDayOfMonth(1);
            case IMMEDIATE -> throw new IllegalArgumentException("What comes at once has no period");
        };
    }
}
