package org.buergerdialog.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void saysWhatWeReachBesideTheLimit() {
        assertThat(new Line("booking", 2310, 4020, "attempts/s").json())
                .isEqualTo(
                        "{\"bench\":\"booking\",\"ours\":2310.0,\"limit\":4020.0,\"unit\":\"attempts/s\",\"ratio\":0.57}");
    }

    @Test
    void writesNumbersAsJsonWhereverItRuns() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(new Line("booking", 1.5, 3, "s").json()).contains("\"ours\":1.5,\"limit\":3.0");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hasNoRatioToNothing() {
        assertThatThrownBy(() -> new Line("booking", 1, 0, "s").json()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Line("booking", 1, Double.NaN, "s").ratio())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Line("booking", Double.NaN, 1, "s").ratio())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
