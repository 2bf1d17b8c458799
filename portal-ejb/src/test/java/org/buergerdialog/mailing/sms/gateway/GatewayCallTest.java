package org.buergerdialog.mailing.sms.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayCallTest {

    @Test
    void readsReports() {
        assertThat(read("{\"type\":\"report\",\"id\":\"a7\",\"state\":\"delivered\",\"at\":\"2026-11-20T10:15:00Z\"}"))
                .isEqualTo(new GatewayCall.Report("a7", true, Instant.parse("2026-11-20T10:15:00Z")));
        assertThat(read("{\"type\":\"report\",\"id\":\"a7\",\"state\":\"expired\"}"))
                .isEqualTo(new GatewayCall.Report("a7", false, null));
    }

    @Test
    void whatIsUnderwayChangesNothing() {
        assertThat(read("{\"type\":\"report\",\"id\":\"a7\",\"state\":\"accepted\"}"))
                .isEqualTo(new GatewayCall.Underway());
    }

    @Test
    void readsAnswers() {
        assertThat(read("{\"type\":\"answer\",\"from\":\"+4915112345678\",\"text\":\"STOP\"}"))
                .isEqualTo(new GatewayCall.Answer("+4915112345678", "STOP"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "STOP",
                "[]",
                "{}",
                "{\"type\":\"gift\"}",
                "{\"type\":\"report\",\"id\":\"a7\"}",
                "{\"type\":\"report\",\"state\":\"delivered\"}",
                "{\"type\":\"report\",\"id\":7,\"state\":\"delivered\"}",
                "{\"type\":\"report\",\"id\":\"a7\",\"state\":\"delivered\",\"at\":\"yesterday\"}",
                "{\"type\":\"answer\",\"from\":\"+4915112345678\"}"
            })
    void refusesWhatIsNotInTheContractWithoutQuotingIt(String body) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(body)).withMessageNotContaining("4915112345678");
    }

    private static GatewayCall read(String body) {
        return GatewayCall.read(body.getBytes(StandardCharsets.UTF_8));
    }
}
