package org.buergerdialog.mailing.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RangeTest {

    @Test
    void partsBecomeSmallerTowardsTheEndAndLeaveNothingOut() {
        assertThat(new Range(1, 1, 100_000, "a").share(4)).isEqualTo(new Range(1, 1, 500, "a"));
        assertThat(new Range(1, 98_001, 100_000, "a").share(4)).isEqualTo(new Range(1, 98_001, 98_250, "a"));
        assertThat(new Range(1, 99_901, 100_000, "a").share(4)).isEqualTo(new Range(1, 99_901, 99_950, "a"));
        assertThat(new Range(1, 99_990, 100_000, "a").share(4)).isEqualTo(new Range(1, 99_990, 100_000, "a"));
        assertThat(new Range(1, 7, 7, "a").share(1)).isEqualTo(new Range(1, 7, 7, "a"));
    }
}
