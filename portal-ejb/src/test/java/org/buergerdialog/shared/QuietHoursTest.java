package org.buergerdialog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuietHoursTest {

    private final QuietHours night = QuietHours.parse("22:00-07:00");

    @Test
    void goOverMidnight() {
        assertThat(night.cover(town("2026-12-01T21:59:59"))).isFalse();
        assertThat(night.cover(town("2026-12-01T22:00"))).isTrue();
        assertThat(night.cover(town("2026-12-02T00:00"))).isTrue();
        assertThat(night.cover(town("2026-12-02T06:59:59"))).isTrue();
        assertThat(night.cover(town("2026-12-02T07:00"))).isFalse();
    }

    @Test
    void endInTheMorningThatComesNext() {
        assertThat(night.next(town("2026-12-01T23:00"))).isEqualTo(town("2026-12-02T07:00"));
        assertThat(night.next(town("2026-12-02T03:00"))).isEqualTo(town("2026-12-02T07:00"));
    }

    @Test
    void letEverythingElsePassAtOnce() {
        Instant noon = town("2026-12-01T12:00");
        assertThat(night.next(noon)).isEqualTo(noon);
        assertThat(QuietHours.NONE.next(noon)).isEqualTo(noon);
        assertThat(QuietHours.NONE.cover(noon)).isFalse();
    }

    @Test
    void mayLieWithinOneDay() {
        QuietHours noon = QuietHours.parse("12:00-14:00");
        assertThat(noon.cover(town("2026-12-01T13:00"))).isTrue();
        assertThat(noon.cover(town("2026-12-01T23:00"))).isFalse();
        assertThat(noon.next(town("2026-12-01T13:00"))).isEqualTo(town("2026-12-01T14:00"));
    }

    @Test
    void areAnHourShorterWhenTheClocksGoForward() {
        Instant evening = town("2027-03-27T22:00");
        assertThat(Duration.between(evening, night.next(evening))).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void areAnHourLongerWhenTheClocksGoBack() {
        Instant evening = town("2027-10-30T22:00");
        assertThat(Duration.between(evening, night.next(evening))).isEqualTo(Duration.ofHours(10));
    }

    @Test
    void endAtTheSecondShowingOfAnHourThatComesTwice() {
        QuietHours hours = QuietHours.parse("22:00-02:30");
        Instant secondTwo = Instant.parse("2027-10-31T01:10:00Z");
        assertThat(hours.cover(secondTwo)).isTrue();
        assertThat(hours.next(secondTwo)).isEqualTo(Instant.parse("2027-10-31T01:30:00Z"));
    }

    @Test
    void endAfterTheHourThatIsLeftOut() {
        QuietHours hours = QuietHours.parse("22:00-02:30");
        Instant before = Instant.parse("2027-03-28T00:30:00Z");
        assertThat(hours.next(before)).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
    }

    @Test
    void canBeSwitchedOff() {
        assertThat(QuietHours.parse("off")).isEqualTo(QuietHours.NONE);
        assertThat(QuietHours.parse(" ")).isEqualTo(QuietHours.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22:00", "22-7", "night", "25:00-07:00", "08:00-08:00"})
    void refuseWhatTheyCannotRead(String text) {
        assertThatThrownBy(() -> QuietHours.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant town(String local) {
        return TownTime.instant(LocalDateTime.parse(local));
    }
}
