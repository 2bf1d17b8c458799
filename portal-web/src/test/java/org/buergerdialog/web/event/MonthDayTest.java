package org.buergerdialog.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.buergerdialog.event.Contact;
import org.buergerdialog.event.EventState;
import org.buergerdialog.event.EventView;
import org.buergerdialog.event.RegistrationRules;
import org.buergerdialog.event.Session;
import org.buergerdialog.shared.Bilingual;
import org.junit.jupiter.api.Test;

class MonthDayTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 28);
    private static final LocalDateTime EVENING = DAY.atTime(18, 30);

    @Test
    void holdsWhatBeginsOnItTheEarliestFirst() {
        EventView late = event(EVENING, EVENING.plusHours(2));
        EventView early = event(DAY.atTime(8, 0), DAY.atTime(9, 0));

        assertThat(day(DAY, late, early).entries())
                .extracting(MonthDay.Entry::event)
                .containsExactly(early, late);
    }

    @Test
    void holdsWhatGoesOnFromTheDayBefore() {
        EventView night = event(EVENING, DAY.plusDays(1).atTime(2, 0));

        assertThat(day(DAY.plusDays(1), night).entries())
                .extracting(MonthDay.Entry::startsAt)
                .containsExactly((LocalDateTime) null);
        assertThat(day(DAY.plusDays(2), night).free()).isTrue();
    }

    @Test
    void midnightBelongsToTheDayThatEnds() {
        EventView untilMidnight = event(EVENING, DAY.plusDays(1).atStartOfDay());

        assertThat(day(DAY, untilMidnight).free()).isFalse();
        assertThat(day(DAY.plusDays(1), untilMidnight).free()).isTrue();
    }

    @Test
    void aCourseIsOnItsDatesAndNotBetween() {
        EventView course = event(
                EVENING,
                EVENING.plusWeeks(1).plusHours(1),
                new Session(1, EVENING, EVENING.plusHours(1)),
                new Session(2, EVENING.plusWeeks(1), EVENING.plusWeeks(1).plusHours(1)));

        assertThat(day(DAY, course).free()).isFalse();
        assertThat(day(DAY.plusDays(3), course).free()).isTrue();
        assertThat(day(DAY.plusWeeks(1), course).free()).isFalse();
    }

    @Test
    void knowsWhetherItIsToday() {
        assertThat(MonthDay.of(DAY, DAY, List.of()).today()).isTrue();
        assertThat(MonthDay.of(DAY, DAY.plusDays(1), List.of()).today()).isFalse();
    }

    private static MonthDay day(LocalDate date, EventView... events) {
        return MonthDay.of(date, DAY, List.of(events));
    }

    private static EventView event(LocalDateTime start, LocalDateTime end, Session... sessions) {
        Bilingual text = new Bilingual("Lesung", null);
        return new EventView(
                7,
                1,
                "lesung",
                EventState.PUBLISHED,
                text,
                text,
                text,
                null,
                1,
                text,
                null,
                "Rathaus",
                null,
                true,
                false,
                Contact.NONE,
                start,
                end,
                List.of(sessions),
                RegistrationRules.seats(10),
                0,
                0,
                0,
                true,
                false,
                start,
                false);
    }
}
