package org.buergerdialog.it.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.buergerdialog.it.stack.Town;
import org.junit.jupiter.api.Test;

/** Where a gateway over HTTP tells what came back. */
class TextCallbackIT {

    private static final String HERE = "/sms/rueckmeldung";
    private static final String HEADER = "X-Callback-Secret";

    /** The one of the demo. */
    private static final String SECRET = "demo-callback-of-a-gateway-over-http";

    private final Program gateway = Program.somewhere();

    @Test
    void onlyWhoKnowsTheSecretIsHeard() {
        String report = report("it-" + Town.mark());
        assertThat(gateway.post(HERE, report).status()).isEqualTo(401);
        assertThat(gateway.post(HERE, report, HEADER, "").status()).isEqualTo(401);
        assertThat(gateway.post(HERE, report, HEADER, SECRET + "x").status()).isEqualTo(401);
        assertThat(gateway.post(HERE, report, HEADER, SECRET, "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void nothingIsToldByReading() {
        // this caller speaks HTTP/1.0, which knows no 405
        assertThat(gateway.get(HERE, HEADER, SECRET).status()).isIn(400, 405);
        assertThat(gateway.send("PUT", HERE, "{}".getBytes(StandardCharsets.UTF_8), HEADER, SECRET)
                        .status())
                .isIn(400, 405);
    }

    @Test
    void whatIsNotInTheContractIsRefused() {
        assertThat(tell("STOP")).isEqualTo(400);
        assertThat(tell("{\"type\":\"gift\"}")).isEqualTo(400);
        assertThat(tell("{\"type\":\"answer\",\"from\":\"1\",\"text\":\"" + "x".repeat(20_000) + "\"}"))
                .isEqualTo(413);
    }

    @Test
    void aReportWaitsForItsMessage() {
        String id = "it-" + Town.mark();
        assertThat(tell(report(id))).isEqualTo(204);
        assertThat(Town.look("select delivered from text_report where gateway_id = ?", id))
                .isEqualTo("1");
    }

    @Test
    void aNumberThatNobodyHasLeavesNoTrace() {
        assertThat(tell("{\"type\":\"answer\",\"from\":\"+4915110000000\",\"text\":\"STOP\"}"))
                .isEqualTo(204);
        assertThat(Town.look("select count(*) from message where recipient like '%4915110000000%'"))
                .isEqualTo("0");
    }

    private static String report(String id) {
        return "{\"type\":\"report\",\"id\":\"" + id + "\",\"state\":\"delivered\"}";
    }

    private int tell(String body) {
        return gateway.post(HERE, body, HEADER, SECRET).status();
    }
}
