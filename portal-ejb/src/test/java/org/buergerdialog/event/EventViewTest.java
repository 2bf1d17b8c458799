package org.buergerdialog.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;

class EventViewTest {

    private static final LocalDateTime START = LocalDateTime.of(2026, 12, 14, 18, 0);

    @Test
    void oneDateIsSaidWithItsHours() {
        assertThat(SampleEvent.at(START).view().when(Language.DE))
                .isEqualTo("Montag, 14. Dezember 2026, 18:00 bis 20:00 Uhr");
    }

    @Test
    void aCourseDoesNotLookLikeOneLongEvening() {
        EventView course = SampleEvent.at(START)
                .on(List.of(
                        new Session(1, START, START.plusHours(2)),
                        new Session(2, START.plusDays(7), START.plusDays(7).plusHours(2)),
                        new Session(3, START.plusDays(21), START.plusDays(21).plusHours(2))))
                .view();

        assertThat(course.when(Language.DE))
                .isEqualTo("3 Termine, Montag, 14. Dezember 2026 bis Montag, 4. Januar 2027");
        assertThat(course.when(Language.EN)).isEqualTo("3 dates, Monday, 14 December 2026 to Monday, 4 January 2027");
    }
}
