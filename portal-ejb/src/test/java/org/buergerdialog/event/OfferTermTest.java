package org.buergerdialog.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.buergerdialog.shared.TownTime;
import org.junit.jupiter.api.Test;

class OfferTermTest {

    private static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");

    @Test
    void holdsASeatForTwoDaysWhereThereIsTime() {
        assertThat(heldWith(Duration.ofDays(30))).isEqualTo(Duration.ofDays(2));
    }

    @Test
    void holdsItForAQuarterOfTheTimeThatIsLeft() {
        assertThat(heldWith(Duration.ofDays(4))).isEqualTo(Duration.ofDays(1));
        assertThat(heldWith(Duration.ofHours(8))).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void holdsItForHalfAnHourAtLeastButNeverPastTheEnd() {
        assertThat(heldWith(Duration.ofHours(1))).isEqualTo(Duration.ofMinutes(30));
        assertThat(heldWith(Duration.ofMinutes(20))).isEqualTo(Duration.ofMinutes(20));
    }

    private static Duration heldWith(Duration left) {
        return Duration.between(NOW, OfferTerm.until(NOW, TownTime.of(NOW).plus(left)));
    }
}
