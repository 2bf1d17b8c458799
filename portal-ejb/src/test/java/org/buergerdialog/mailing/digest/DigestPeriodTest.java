package org.buergerdialog.mailing.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.buergerdialog.interest.Frequency;
import org.buergerdialog.shared.TownTime;
import org.junit.jupiter.api.Test;

class DigestPeriodTest {

    @Test
    void weeksBeginOnMondayAtEight() {
        assertPeriod(Frequency.WEEKLY, "2026-11-23T07:59:59", "2026-W47");
        assertPeriod(Frequency.WEEKLY, "2026-11-23T08:00", "2026-W48");
        assertPeriod(Frequency.WEEKLY, "2026-11-29T23:59:59", "2026-W48");
    }

    @Test
    void monthsBeginOnTheFirstAtEight() {
        assertPeriod(Frequency.MONTHLY, "2026-12-01T07:59:59", "2026-11");
        assertPeriod(Frequency.MONTHLY, "2026-12-01T08:00", "2026-12");
        assertPeriod(Frequency.MONTHLY, "2028-02-29T12:00", "2028-02");
    }

    @Test
    void eightStaysEightWhenTheClocksGoForward() {
        assertPeriod(Frequency.WEEKLY, "2027-03-28T12:00", "2027-W12");
        assertPeriod(Frequency.WEEKLY, "2027-03-29T07:59:59", "2027-W12");
        assertPeriod(Frequency.WEEKLY, "2027-03-29T08:00", "2027-W13");
    }

    @Test
    void eightStaysEightWhenTheClocksGoBack() {
        assertPeriod(Frequency.WEEKLY, "2026-10-25T12:00", "2026-W43");
        assertPeriod(Frequency.WEEKLY, "2026-10-26T07:59:59", "2026-W43");
        assertPeriod(Frequency.WEEKLY, "2026-10-26T08:00", "2026-W44");
    }

    @Test
    void aWeekAcrossNewYearHasOneNameAsIsoCountsIt() {
        assertPeriod(Frequency.WEEKLY, "2026-12-31T12:00", "2026-W53");
        assertPeriod(Frequency.WEEKLY, "2027-01-03T12:00", "2026-W53");
        assertPeriod(Frequency.WEEKLY, "2027-01-04T08:00", "2027-W01");
        assertPeriod(Frequency.WEEKLY, "2025-12-31T12:00", "2026-W01");
    }

    @Test
    void theFirstMonthOfAYearFollowsTheLast() {
        assertPeriod(Frequency.MONTHLY, "2027-01-01T07:00", "2026-12");
        assertPeriod(Frequency.MONTHLY, "2027-01-01T08:00", "2027-01");
    }

    @Test
    void everyPeriodOfTwoYearsComesOnceAndInOrder() {
        for (Frequency frequency : List.of(Frequency.WEEKLY, Frequency.MONTHLY)) {
            Set<String> names = new TreeSet<>();
            String before = "";
            Instant end = here("2028-01-01T00:00");
            for (Instant now = here("2026-01-01T00:00"); now.isBefore(end); now = now.plus(Duration.ofHours(1))) {
                String name = DigestPeriod.latest(frequency, now).name();
                assertThat(name).isGreaterThanOrEqualTo(before);
                names.add(name);
                before = name;
            }
            assertThat(names).hasSize(frequency == Frequency.WEEKLY ? 105 : 25);
        }
    }

    @Test
    void whatComesAtOnceHasNoPeriod() {
        assertThatThrownBy(() -> DigestPeriod.latest(Frequency.IMMEDIATE, Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertPeriod(Frequency frequency, String now, String name) {
        assertThat(DigestPeriod.latest(frequency, here(now))).isEqualTo(new DigestPeriod(frequency, name));
    }

    private static Instant here(String time) {
        return LocalDateTime.parse(time).atZone(TownTime.ZONE).toInstant();
    }
}
