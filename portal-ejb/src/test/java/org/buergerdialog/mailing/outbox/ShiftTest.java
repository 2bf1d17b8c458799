package org.buergerdialog.mailing.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ShiftTest {

    @Test
    void batchesAreAsLargeAsIsDoneInAMoment() {
        assertThat(after(50, 100)).isEqualTo(200);
        assertThat(after(200, 800)).isEqualTo(100);
        assertThat(after(200, 400)).isEqualTo(200);
    }

    @Test
    void batchesAreNeverSmallNorSoLargeThatAnybodyHasToWait() {
        assertThat(after(50, 1)).isEqualTo(250);
        assertThat(after(50, 60_000)).isEqualTo(50);
        assertThat(after(0, 5)).isEqualTo(50);
        assertThat(Shift.sizeAfter(250, 0)).isEqualTo(250);
    }

    private static int after(int size, long millis) {
        return Shift.sizeAfter(size, TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
