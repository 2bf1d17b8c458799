package org.buergerdialog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class UtcTextTest {

    @Test
    void keepsMicroseconds() {
        Instant instant = Instant.parse("2026-11-22T10:15:30.123456Z");
        assertThat(UtcText.of(instant)).isEqualTo("2026-11-22 10:15:30.123456");
        assertThat(UtcText.instant(UtcText.of(instant))).isEqualTo(instant);
    }

    @Test
    void keepsTheHourThatTheClockChangeSkips() {
        LocalDateTime skipped = LocalDateTime.of(2027, 3, 28, 2, 30);
        assertThat(UtcText.local(UtcText.of(skipped))).isEqualTo(skipped);
    }

    @Test
    void readsWhatTheDriverWritesWithoutFraction() {
        assertThat(UtcText.local("2026-11-22 10:15:30")).isEqualTo(LocalDateTime.of(2026, 11, 22, 10, 15, 30));
    }
}
