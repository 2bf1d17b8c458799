package org.buergerdialog.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buergerdialog.consent.Examples.NOW;

import java.time.Instant;
import java.time.LocalDate;
import org.buergerdialog.consent.RecordedConsent.Medium;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;

class RecordedConsentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void countsFromNowWhenDeclaredToday() {
        assertThat(consent(true, TODAY).declaredAt(NOW)).isEqualTo(NOW);
        assertThat(consent(false, TODAY).declaredAt(NOW)).isEqualTo(NOW);
    }

    @Test
    void countsFromTheBeginningOfAnEarlierDayWhenGranted() {
        assertThat(consent(true, TODAY.minusDays(1)).declaredAt(NOW)).isEqualTo(Instant.parse("2026-11-20T23:00:00Z"));
    }

    @Test
    void countsFromTheEndOfAnEarlierDayWhenWithdrawn() {
        assertThat(consent(false, TODAY.minusDays(1)).declaredAt(NOW)).isEqualTo(Instant.parse("2026-11-21T22:59:59Z"));
    }

    private static RecordedConsent consent(boolean granted, LocalDate day) {
        return new RecordedConsent(
                "anna@example.org", "newsletter-email", 1L, Medium.PHONE, granted, day, Language.DE, null, null);
    }
}
