package org.buergerdialog.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ReminderTest {

    /** The clocks go forward in the night to 28 March 2027: at 2:00 it is 3:00. */
    private static final LocalDateTime SPRING = LocalDateTime.of(2027, 3, 28, 18, 0);

    /** The clocks go back in the night to 31 October 2027: at 3:00 it is 2:00. */
    private static final LocalDateTime AUTUMN = LocalDateTime.of(2027, 10, 31, 18, 0);

    @Test
    void aDayBeforeIsTheSameTimeOnTheClockAlsoWhenTheClocksGoForward() {
        assertThat(new Reminder(1, 0).dueAt(SPRING)).isEqualTo(Instant.parse("2027-03-27T17:00:00Z"));
        assertThat(new Reminder(0, 0).dueAt(SPRING)).isEqualTo(Instant.parse("2027-03-28T16:00:00Z"));
    }

    @Test
    void aDayBeforeIsTheSameTimeOnTheClockAlsoWhenTheClocksGoBack() {
        assertThat(new Reminder(1, 0).dueAt(AUTUMN)).isEqualTo(Instant.parse("2027-10-30T16:00:00Z"));
        assertThat(new Reminder(0, 0).dueAt(AUTUMN)).isEqualTo(Instant.parse("2027-10-31T17:00:00Z"));
    }

    @Test
    void hoursAreHoursThatPass() {
        assertThat(new Reminder(0, 16).dueAt(SPRING))
                .as("twice as far as the gap")
                .isEqualTo(Instant.parse("2027-03-28T00:00:00Z"));
        assertThat(new Reminder(0, 16).dueAt(AUTUMN)).isEqualTo(Instant.parse("2027-10-31T01:00:00Z"));
        assertThat(new Reminder(1, 2).dueAt(SPRING)).isEqualTo(Instant.parse("2027-03-27T15:00:00Z"));
    }

    @Test
    void aTimeThatTheClockSkipsIsTheNextThereIs() {
        assertThat(new Reminder(1, 0).dueAt(LocalDateTime.of(2027, 3, 29, 2, 30)))
                .isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
    }
}
