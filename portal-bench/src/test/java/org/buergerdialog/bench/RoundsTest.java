package org.buergerdialog.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void theValueInTheMiddleCounts() {
        assertThat(Rounds.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(Rounds.median(List.of(4.0, 1.0, 2.0, 100.0))).isEqualTo(3);
        assertThat(Rounds.median(List.of(7.0))).isEqualTo(7);
        assertThatThrownBy(() -> Rounds.median(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bothAreMeasuredInTurnAndEachIsFirstNowAndThen() throws Exception {
        List<String> order = new ArrayList<>();
        Iterator<Double> ours = List.of(1.0, 50.0, 2.0).iterator();
        Iterator<Double> limits = List.of(4.0, 4.0, 90.0).iterator();

        Line line = Rounds.compare(
                "page-public",
                "pages/s",
                3,
                () -> {
                    order.add("ours");
                    return ours.next();
                },
                () -> {
                    order.add("limit");
                    return limits.next();
                });

        assertThat(order).containsExactly("ours", "limit", "limit", "ours", "ours", "limit");
        assertThat(line).isEqualTo(new Line("page-public", 2, 4, "pages/s"));
    }
}
