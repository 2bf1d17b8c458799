package org.buergerdialog.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keycloak with the portal's realm, its login pages and the demo users. */
final class Keycloak implements Part {
    private static final String ADMIN = "admin";
    /** What cannot be changed when starting an optimised Keycloak. */
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=mariadb", "--health-enabled=true", "--http-management-health-enabled=false");

    private final Settings settings;
    private final Processes processes;
    private final Distribution distribution;
    private Process process;

    Keycloak(Settings settings, Processes processes) {
        this.settings = settings;
        this.processes = processes;
        this.distribution = Distribution.keycloak(settings);
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public void prepare() throws IOException {
        distribution.prepare(home -> {
            takeOverRealm(home);
            build(home);
        });
    }

    private void takeOverRealm(Path home) throws IOException {
        Path sources = settings.checkout().resolve("keycloak-realm/src/main");
        Path themes = sources.resolve("theme");
        Path[] inputs = {sources.resolve("realm"), sources.resolve("demo"), themes};
        Path mark = home.resolve("data/portal-realm");
        String fingerprint = Folder.fingerprint(inputs);
        if (Folder.marked(mark, fingerprint)) {
            return;
        }
        Path imports = home.resolve("data/import");
        Folder.remove(imports);
        Folder.copy(inputs[0], imports);
        Folder.copy(inputs[1], imports);
        Folder.remove(home.resolve("themes/buergerdialog"));
        if (Files.exists(themes)) {
            Folder.copy(themes, home.resolve("themes"));
        }
        Folder.remove(home.resolve("data/tmp")); // compressed copies of the old theme
        Folder.mark(mark, fingerprint);
    }

    private void build(Path home) throws IOException {
        Path mark = home.resolve("data/portal-build");
        String options = String.join(" ", BUILD_OPTIONS);
        if (Folder.marked(mark, options)) {
            return;
        }
        List<String> command = new ArrayList<>(List.of(script(home), "build"));
        command.addAll(BUILD_OPTIONS);
        processes.finish("Keycloak built", "keycloak-build", Map.of("JAVA_OPTS_APPEND", mark()), command);
        Folder.mark(mark, options);
    }

    @Override
    public void start() throws IOException {
        process = processes.start(
                "keycloak",
                environment(),
                List.of(script(distribution.home()), "start", "--optimized", "--import-realm"));
        processes.await(name(), "keycloak", process, Duration.ofMinutes(10), () -> healthy(settings));
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>(settings.serverEnvironment());
        environment.put("KC_DB_URL", settings.databaseUrl("keycloak"));
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", "keycloak");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(settings.port(Settings.Port.KEYCLOAK_PORT)));
        environment.put("KC_HOSTNAME", settings.keycloakUrl());
        environment.put("KC_CACHE", "local");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms256m -Xmx" + settings.memory("KEYCLOAK_MEMORY"));
        // one user at a time: the second compiler would only slow the start down
        environment.put("JAVA_OPTS_APPEND", mark() + " -XX:TieredStopAtLevel=1");
        return environment;
    }

    /** Quoted, because the start script splits its options at blanks. */
    private String mark() {
        return '"' + Processes.mark(settings.state()) + '"';
    }

    private static String script(Path home) {
        return home.resolve("bin/kc.sh").toString();
    }

    static boolean healthy(Settings settings) {
        return Probe.answers(settings.realmUrl());
    }

    @Override
    public void stop() {
        if (process != null) {
            Processes.end(process.toHandle(), Duration.ofSeconds(30));
        }
    }

    @Override
    public boolean running() {
        return process != null && process.isAlive();
    }
}
