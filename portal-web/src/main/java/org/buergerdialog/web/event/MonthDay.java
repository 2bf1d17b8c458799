package org.buergerdialog.web.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.buergerdialog.event.EventView;
import org.buergerdialog.event.Session;

/** A day of the calendar with what takes place on it, the earliest first. */
public record MonthDay(LocalDate date, boolean today, List<Entry> entries) {

    /**
     * An event on a day.
     *
     * @param startsAt when it begins there; null where it has begun on an earlier day
     */
    public record Entry(EventView event, LocalDateTime startsAt) {

        private LocalDateTime order() {
            return startsAt == null ? LocalDateTime.MIN : startsAt;
        }
    }

    static MonthDay of(LocalDate date, LocalDate today, List<EventView> events) {
        List<Entry> entries = events.stream()
                .flatMap(event -> on(date, event))
                .sorted(Comparator.comparing(Entry::order))
                .toList();
        return new MonthDay(date, date.equals(today), entries);
    }

    private static Stream<Entry> on(LocalDate date, EventView event) {
        return event.dates().stream()
                .filter(session -> meets(date, session))
                .map(session ->
                        new Entry(event, session.startsAt().toLocalDate().equals(date) ? session.startsAt() : null));
    }

    /** Whether a date touches the day; what ends at midnight does not reach into the next one. */
    private static boolean meets(LocalDate date, Session session) {
        return session.startsAt().isBefore(date.plusDays(1).atStartOfDay())
                && session.endsAt().isAfter(date.atStartOfDay());
    }

    public boolean free() {
        return entries.isEmpty();
    }
}
