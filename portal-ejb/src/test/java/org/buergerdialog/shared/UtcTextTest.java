package org.buergerdialog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class UtcTextTest {

    @Test
    void keepsMicroseconds() {
        assertThat(UtcText.of(Instant.parse("2026-11-22T10:15:30.123456Z"))).isEqualTo("2026-11-22 10:15:30.123456");
    }

    @Test
    void keepsTheHourThatTheClockChangeSkips() {
        assertThat(UtcText.of(LocalDateTime.of(2027, 3, 28, 2, 30))).isEqualTo("2027-03-28 02:30:00.000000");
    }
}
