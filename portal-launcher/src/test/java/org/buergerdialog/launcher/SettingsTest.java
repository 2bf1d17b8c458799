package org.buergerdialog.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Path CHECKOUT = Path.of("/town");

    @Test
    void usesTheStandardPortsWithoutAnEnvironment() {
        Settings settings = Settings.of(CHECKOUT, Map.of());

        assertThat(settings.portalUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.databaseUrl("portal")).isEqualTo("jdbc:mariadb://localhost:3307/portal");
        assertThat(settings.state()).isEqualTo(CHECKOUT.resolve(".portal"));
    }

    @Test
    void movesPortsAndFoldersByTheEnvironment() {
        Settings settings = Settings.of(CHECKOUT, Map.of("KEYCLOAK_PORT", "18180", "PORTAL_STATE", ".portal-test"));

        assertThat(settings.realmUrl()).isEqualTo("http://localhost:18180/realms/buergerdialog");
        assertThat(settings.state()).isEqualTo(CHECKOUT.resolve(".portal-test"));
        assertThat(settings.distributions()).isEqualTo(CHECKOUT.resolve(".portal/dist"));
    }

    @Test
    void runsTheApplicationThatIsBuiltUnlessAnotherCopyIsNamed() {
        assertThat(Settings.of(CHECKOUT, Map.of()).application())
                .isEqualTo(CHECKOUT.resolve("portal-ear/target/buergerdialog.ear"));
        assertThat(Settings.of(CHECKOUT, Map.of("PORTAL_EAR", "copy.ear")).application())
                .isEqualTo(CHECKOUT.resolve("copy.ear"));
    }

    @Test
    void namesTheVariableThatIsNoPort() {
        assertThatThrownBy(() -> Settings.of(CHECKOUT, Map.of("DB_PORT", "many")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("DB_PORT is 'many'");
        assertThatThrownBy(() -> Settings.of(CHECKOUT, Map.of("DB_PORT", "70000")))
                .isInstanceOf(Problem.class);
    }

    @Test
    void namesTheVariableThatIsNoMemory() {
        assertThatThrownBy(() -> Settings.of(CHECKOUT, Map.of("WILDFLY_MEMORY", "lots")))
                .hasMessageContaining("WILDFLY_MEMORY is 'lots'");
    }
}
