package org.buergerdialog.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buergerdialog.consent.Examples.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.buergerdialog.consent.RecordedConsent.Medium;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;

class RecordedConsentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(300));

    @Test
    void countsFromTheBeginningOfTheDayWhenGranted() {
        assertThat(consent(true, TODAY, null).declaredAt(LONG_AGO, NOW))
                .isEqualTo(Instant.parse("2026-11-21T23:00:00Z"));
        assertThat(consent(true, TODAY.minusDays(1), null).declaredAt(LONG_AGO, NOW))
                .isEqualTo(Instant.parse("2026-11-20T23:00:00Z"));
    }

    @Test
    void countsNotBeforeItsTextAppliedThatDay() {
        Instant published = Instant.parse("2026-11-22T08:30:00Z");
        assertThat(consent(true, TODAY, null).declaredAt(published, NOW)).isEqualTo(published);
    }

    @Test
    void countsFromTheEndOfTheDayWhenWithdrawnButNeverFromAheadOfNow() {
        assertThat(consent(false, TODAY, null).declaredAt(LONG_AGO, NOW)).isEqualTo(NOW);
        assertThat(consent(false, TODAY.minusDays(1), null).declaredAt(LONG_AGO, NOW))
                .isEqualTo(Instant.parse("2026-11-21T22:59:59Z"));
    }

    @Test
    void countsFromTheMinuteThatSomebodyKnows() {
        assertThat(consent(true, TODAY, NINE).declaredAt(LONG_AGO, NOW))
                .isEqualTo(Instant.parse("2026-11-22T08:00:00Z"));
        assertThat(consent(false, TODAY, NINE).declaredAt(LONG_AGO, NOW))
                .isEqualTo(Instant.parse("2026-11-22T08:00:59Z"));
    }

    @Test
    void knowsThatATimeHasNotCome() {
        assertThat(consent(true, TODAY, NINE).isInTheFuture(NOW)).isFalse();
        assertThat(consent(true, TODAY, LocalTime.of(11, 1)).isInTheFuture(NOW)).isTrue();
        assertThat(consent(true, TODAY.plusDays(1), null).isInTheFuture(NOW)).isTrue();
    }

    private static RecordedConsent consent(boolean granted, LocalDate day, LocalTime time) {
        return new RecordedConsent(
                "anna@example.org", "newsletter-email", 1L, Medium.PHONE, granted, day, time, Language.DE, null, null);
    }
}
