package org.buergerdialog.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.buergerdialog.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class PurposeTest {

    @Test
    void countsMonthsInTheTownsCalendar() {
        // Half past midnight on 31 August in the town; on 28 February it is winter time.
        assertThat(purpose(6).expiry(Instant.parse("2026-08-30T22:30:00Z")))
                .isEqualTo(Instant.parse("2027-02-27T23:30:00Z"));
    }

    @Test
    void neverEndsAConsentWithoutARenewalInterval() {
        assertThat(purpose(null).expiry(Examples.NOW)).isNull();
    }

    @Test
    void isNotOverwrittenByWhoeverLookedAtAnOlderVersion() {
        Purpose purpose = purpose(null);
        assertThatThrownBy(() -> purpose.revise(draft(12), 5))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("changed-meanwhile");
    }

    private static Purpose purpose(Integer months) {
        return new Purpose(draft(months), 1);
    }

    private static PurposeDraft draft(Integer months) {
        return new PurposeDraft(
                "phone-calls",
                "Anrufe",
                "Calls",
                "Wir rufen an.",
                "We call.",
                LegalBasis.CONSENT,
                PurposeChannel.PHONE,
                months);
    }
}
