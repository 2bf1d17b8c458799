package org.buergerdialog.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Applies the operators' script to a fresh WildFly, twice. Needs the server package of portal-ear. */
class ServerConfigurationTest {
    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path state;

    @Test
    void changesNothingWhenAppliedAgain() throws IOException {
        Settings settings = Settings.of(CHECKOUT, Map.of("PORTAL_STATE", state.toString()));
        WildFly wildfly = new WildFly(settings, new Processes(settings));

        wildfly.prepareServer();
        String once = Files.readString(wildfly.configuration());
        wildfly.configure();

        assertThat(once)
                .contains("java:jboss/datasources/portal", "java:jboss/mail/portal", "${env.DB_URL:")
                .doesNotContain("ExampleDS", "welcome-content");
        assertThat(wildfly.configuration()).hasContent(once);
    }
}
