package org.buergerdialog.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The town's clock on the wall: events keep local time, everything else is kept in UTC and shown in this zone. */
public final class TownTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private TownTime() {}

    public static LocalDateTime now(Clock clock) {
        return LocalDateTime.now(clock.withZone(ZONE));
    }

    public static LocalDate today(Clock clock) {
        return now(clock).toLocalDate();
    }

    /** Returns the moment at which a day begins in the town. */
    public static Instant beginning(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    public static LocalDateTime of(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    /** Returns the moment at which the town's clocks show this; the earlier one where they show it twice. */
    public static Instant instant(LocalDateTime time) {
        return time.atZone(ZONE).toInstant();
    }

    /** Writes a day in words, for instance {@code Donnerstag, 26. November 2026}. */
    public static String date(LocalDateTime time, Language language) {
        return format(time, language, "EEEE, d. MMMM yyyy", "EEEE, d MMMM yyyy");
    }

    /** Writes from when to when, for instance {@code Donnerstag, 26. November 2026, 18:30 bis 20:45 Uhr}. */
    public static String period(LocalDateTime from, LocalDateTime to, Language language) {
        boolean oneDay = from.toLocalDate().equals(to.toLocalDate());
        boolean german = language == Language.DE;
        String hours = german ? " Uhr" : "";
        String start = date(from, language) + ", " + clock(from);
        return oneDay
                ? start + (german ? " bis " : " to ") + clock(to) + hours
                : start + hours + (german ? " bis " : " to ") + date(to, language) + ", " + clock(to) + hours;
    }

    /** Writes a day without its name, for instance {@code 26. November 2026}. */
    public static String day(Instant instant, Language language) {
        return format(of(instant), language, "d. MMMM yyyy", "d MMMM yyyy");
    }

    /** Writes a point in time, for instance {@code 26. November 2026, 18:30 Uhr}. */
    public static String moment(Instant instant, Language language) {
        return format(of(instant), language, "d. MMMM yyyy, HH:mm 'Uhr'", "d MMMM yyyy, HH:mm");
    }

    private static String clock(LocalDateTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
    }

    private static String format(LocalDateTime time, Language language, String german, String english) {
        return DateTimeFormatter.ofPattern(language == Language.DE ? german : english, language.locale())
                .format(time);
    }
}
