package org.buergerdialog.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BouncesTest {

    private static final String RETURN = "ruecklauf+17.abc@musterstadt.example";

    @Test
    void reportsGoToOneMailboxWhateverStandsBehindThePlusSign() {
        assertThat(Bounces.returned(RETURN)).isTrue();
        assertThat(Bounces.returned("Ruecklauf@musterstadt.example")).isTrue();
        assertThat(Bounces.returned("rathaus@musterstadt.example")).isFalse();
    }

    @Test
    void aReportNamesTheEnvelopeAndReturnsTheHeader() {
        String report = new String(
                Bounces.report(
                        RETURN,
                        "weg@unzustellbar.example",
                        "Message-ID: <17.X@musterstadt.example>\r\nSubject: x\r\n\r\nGeheim"
                                .getBytes(StandardCharsets.US_ASCII)),
                StandardCharsets.US_ASCII);
        assertThat(report)
                .contains("To: " + RETURN + "\r\n", "Status: 5.1.1", "Message-ID: <17.X@musterstadt.example>\r\n")
                .doesNotContain("Geheim");
    }
}
