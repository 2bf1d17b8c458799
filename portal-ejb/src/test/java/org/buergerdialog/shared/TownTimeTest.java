package org.buergerdialog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TownTimeTest {

    private final LocalDateTime start = LocalDateTime.of(2026, 11, 26, 18, 30);

    @Test
    void saysAnEveningInGerman() {
        assertThat(TownTime.period(start, start.plusMinutes(135), Language.DE))
                .isEqualTo("Donnerstag, 26. November 2026, 18:30 bis 20:45 Uhr");
    }

    @Test
    void saysAnEveningInEnglish() {
        assertThat(TownTime.period(start, start.plusMinutes(135), Language.EN))
                .isEqualTo("Thursday, 26 November 2026, 18:30 to 20:45");
    }

    @Test
    void aDayBeginsAtMidnightInTheTown() {
        Clock lateAtNight = Clock.fixed(Instant.parse("2026-10-24T22:30:00Z"), ZoneOffset.UTC);

        assertThat(TownTime.today(lateAtNight)).isEqualTo("2026-10-25");
        assertThat(TownTime.beginning(TownTime.today(lateAtNight))).isEqualTo("2026-10-24T22:00:00Z");
    }

    @Test
    void namesBothDaysOfALongEvent() {
        assertThat(TownTime.period(start, start.plusDays(1), Language.DE))
                .isEqualTo("Donnerstag, 26. November 2026, 18:30 Uhr bis Freitag, 27. November 2026, 18:30 Uhr");
    }
}
