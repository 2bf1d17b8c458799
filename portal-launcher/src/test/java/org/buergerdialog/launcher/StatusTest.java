package org.buergerdialog.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatusTest {
    private final Settings settings = Settings.of(Path.of("/town"), Map.of());

    @Test
    void tellsEachPartAsJson() {
        assertThat(Status.of(settings, true, true, true, false).json())
                .isEqualTo("{\"portal\":{\"url\":\"http://localhost:8080\",\"healthy\":true},"
                        + "\"keycloak\":{\"url\":\"http://localhost:8180\",\"healthy\":true},"
                        + "\"mail\":{\"smtp\":\"localhost:2525\",\"imap\":\"localhost:2143\",\"smpp\":\"localhost:2775\",\"url\":\"http://localhost:8025\",\"healthy\":true},"
                        + "\"database\":{\"url\":\"jdbc:mariadb://localhost:3307/portal\",\"healthy\":false}}");
    }

    @Test
    void isHealthyOnlyWhenAllPartsAre() {
        assertThat(Status.of(settings, true, true, true, true).healthy()).isTrue();
        assertThat(Status.of(settings, true, false, true, true).healthy()).isFalse();
    }
}
