package org.buergerdialog.consent;

import static org.assertj.core.api.Assertions.assertThat;

import org.buergerdialog.payload.Payloads;
import org.junit.jupiter.api.Test;

/** Every payload as the name of a file that somebody hands in. */
class PayloadScanTest {

    @Test
    void theNameOfAScanLeadsNowhereAndLooksLikeWhatItIs() {
        Payloads.each(payload -> {
            String name = new Scan(payload.text(), "image/png", new byte[0]).name();
            assertThat(name).isNotBlank().hasSizeLessThanOrEqualTo(200);
            assertThat(name).doesNotContain("/", "\\", "\"").doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
        });
    }
}
