package org.buergerdialog.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.buergerdialog.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class PauseTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 14);

    private final Pause pause = new Pause(FIRST, LAST);

    @Test
    void coversItsFirstAndItsLastDay() {
        assertThat(pause.covers(FIRST.minusDays(1))).isFalse();
        assertThat(pause.covers(FIRST)).isTrue();
        assertThat(pause.covers(LAST)).isTrue();
        assertThat(pause.covers(LAST.plusDays(1))).isFalse();
    }

    @Test
    void mayLastOneDay() {
        assertThat(new Pause(FIRST, FIRST).covers(FIRST)).isTrue();
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Pause(LAST, FIRST))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.rule()).isEqualTo("preference.pause-order"));
    }

    @Test
    void isReadAsItWasWritten() {
        assertThat(pause.text()).isEqualTo("2026-12-01/2026-12-14");
        assertThat(Pause.parse(pause.text())).isEqualTo(pause);
    }
}
