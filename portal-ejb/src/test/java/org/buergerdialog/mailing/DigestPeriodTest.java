package org.buergerdialog.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.buergerdialog.interest.Frequency;
import org.buergerdialog.shared.TownTime;
import org.junit.jupiter.api.Test;

class DigestPeriodTest {

    @Test
    void weeksBeginOnMondayAtEight() {
        assertPeriod(Frequency.WEEKLY, "2026-11-23T07:59:59", "2026-W47", "2026-11-16T08:00");
        assertPeriod(Frequency.WEEKLY, "2026-11-23T08:00", "2026-W48", "2026-11-23T08:00");
        assertPeriod(Frequency.WEEKLY, "2026-11-29T23:59:59", "2026-W48", "2026-11-23T08:00");
    }

    @Test
    void monthsBeginOnTheFirstAtEight() {
        assertPeriod(Frequency.MONTHLY, "2026-12-01T07:59:59", "2026-11", "2026-11-01T08:00");
        assertPeriod(Frequency.MONTHLY, "2026-12-01T08:00", "2026-12", "2026-12-01T08:00");
        assertPeriod(Frequency.MONTHLY, "2028-02-29T12:00", "2028-02", "2028-02-01T08:00");
    }

    @Test
    void eightStaysEightWhenTheClocksGoForward() {
        assertThat(DigestPeriod.latest(Frequency.WEEKLY, here("2027-03-28T12:00"))
                        .dueAt())
                .isEqualTo(Instant.parse("2027-03-22T07:00:00Z"));
        assertThat(DigestPeriod.latest(Frequency.WEEKLY, here("2027-03-29T08:00"))
                        .dueAt())
                .isEqualTo(Instant.parse("2027-03-29T06:00:00Z"));
    }

    @Test
    void eightStaysEightWhenTheClocksGoBack() {
        assertThat(DigestPeriod.latest(Frequency.WEEKLY, here("2026-10-25T12:00"))
                        .dueAt())
                .isEqualTo(Instant.parse("2026-10-19T06:00:00Z"));
        assertThat(DigestPeriod.latest(Frequency.WEEKLY, here("2026-10-26T08:00"))
                        .dueAt())
                .isEqualTo(Instant.parse("2026-10-26T07:00:00Z"));
    }

    @Test
    void aWeekAcrossNewYearHasOneNameAsIsoCountsIt() {
        assertPeriod(Frequency.WEEKLY, "2026-12-31T12:00", "2026-W53", "2026-12-28T08:00");
        assertPeriod(Frequency.WEEKLY, "2027-01-03T12:00", "2026-W53", "2026-12-28T08:00");
        assertPeriod(Frequency.WEEKLY, "2027-01-04T08:00", "2027-W01", "2027-01-04T08:00");
        assertPeriod(Frequency.WEEKLY, "2025-12-31T12:00", "2026-W01", "2025-12-29T08:00");
    }

    @Test
    void theFirstMonthOfAYearFollowsTheLast() {
        assertPeriod(Frequency.MONTHLY, "2027-01-01T07:00", "2026-12", "2026-12-01T08:00");
        assertPeriod(Frequency.MONTHLY, "2027-01-01T08:00", "2027-01", "2027-01-01T08:00");
    }

    @Test
    void everyPeriodOfTwoYearsComesOnceAndInOrder() {
        for (Frequency frequency : List.of(Frequency.WEEKLY, Frequency.MONTHLY)) {
            Set<String> names = new LinkedHashSet<>();
            Instant before = Instant.MIN;
            Instant end = here("2028-01-01T00:00");
            for (Instant now = here("2026-01-01T00:00"); now.isBefore(end); now = now.plus(Duration.ofHours(1))) {
                DigestPeriod period = DigestPeriod.latest(frequency, now);
                assertThat(period.dueAt()).isBeforeOrEqualTo(now);
                if (!period.dueAt().equals(before)) {
                    assertThat(period.dueAt()).isAfter(before);
                    assertThat(names.add(period.name())).isTrue();
                    before = period.dueAt();
                }
            }
            assertThat(names).hasSize(frequency == Frequency.WEEKLY ? 105 : 25);
        }
    }

    @Test
    void whatComesAtOnceHasNoPeriod() {
        assertThatThrownBy(() -> DigestPeriod.latest(Frequency.IMMEDIATE, Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertPeriod(Frequency frequency, String now, String name, String dueAt) {
        assertThat(DigestPeriod.latest(frequency, here(now))).isEqualTo(new DigestPeriod(frequency, name, here(dueAt)));
    }

    private static Instant here(String time) {
        return LocalDateTime.parse(time).atZone(TownTime.ZONE).toInstant();
    }
}
