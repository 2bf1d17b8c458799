package org.buergerdialog.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * The hours in which nobody is to be disturbed, by the town's clock on the wall; they may go over midnight.
 *
 * @param from the first quiet moment; null where no hour is quiet, like {@code until}
 * @param until the first moment that is no longer quiet
 */
public record QuietHours(LocalTime from, LocalTime until) {

    public static final QuietHours NONE = new QuietHours(null, null);

    /**
     * Reads {@code 22:00-07:00}; {@code off} says that no hour is quiet.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static QuietHours parse(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.equalsIgnoreCase("off")) {
            return NONE;
        }
        String[] ends = stripped.split("-", -1);
        try {
            QuietHours hours = new QuietHours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
            if (!hours.from.equals(hours.until)) {
                return hours;
            }
        } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("Quiet hours are written as 22:00-07:00, not as " + text, e);
        }
        throw new IllegalArgumentException("Quiet hours cannot last a whole day: " + text);
    }

    public boolean cover(Instant moment) {
        return from != null && cover(TownTime.of(moment).toLocalTime());
    }

    private boolean cover(LocalTime time) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }

    /** Returns the moment itself, or the end of the quiet hours that it lies in. */
    public Instant next(Instant moment) {
        if (!cover(moment)) {
            return moment;
        }
        LocalDateTime here = TownTime.of(moment);
        LocalDateTime end = here.toLocalDate().atTime(until);
        if (!end.isAfter(here)) {
            end = end.plusDays(1);
        }
        ZonedDateTime first = end.atZone(TownTime.ZONE);
        // When the clocks go back they show the end twice, and the first time may be over.
        return first.toInstant().isAfter(moment)
                ? first.toInstant()
                : first.withLaterOffsetAtOverlap().toInstant();
    }
}
