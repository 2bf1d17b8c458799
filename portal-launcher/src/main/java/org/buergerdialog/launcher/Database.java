package org.buergerdialog.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** MariaDB with one database for the portal and one for Keycloak; tests of migrations may make another one. */
final class Database implements Part {
    private static final String USERS =
            """
            CREATE DATABASE IF NOT EXISTS portal CHARACTER SET utf8mb4;
            CREATE DATABASE IF NOT EXISTS keycloak CHARACTER SET utf8mb4;
            CREATE USER IF NOT EXISTS portal@'%' IDENTIFIED BY 'portal';
            GRANT ALL ON portal.* TO portal@'%';
            GRANT ALL ON portal_migration.* TO portal@'%';
            CREATE USER IF NOT EXISTS keycloak@'%' IDENTIFIED BY 'keycloak';
            GRANT ALL ON keycloak.* TO keycloak@'%';
            """;

    private final Settings settings;
    private final Processes processes;
    private final Distribution distribution;
    private Process process;

    Database(Settings settings, Processes processes) {
        this.settings = settings;
        this.processes = processes;
        this.distribution = Distribution.mariadb(settings);
    }

    @Override
    public String name() {
        return "MariaDB";
    }

    @Override
    public void prepare() throws IOException {
        distribution.prepare(home -> {});
        if (Files.exists(data())) {
            return;
        }
        Path unfinished = data().resolveSibling("data.new");
        Folder.remove(unfinished);
        Files.createDirectories(unfinished);
        List<String> command = new ArrayList<>(List.of(
                distribution.home().resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + distribution.home(),
                "--datadir=" + unfinished,
                "--auth-root-authentication-method=socket",
                "--auth-root-socket-user=" + System.getProperty("user.name"),
                "--skip-name-resolve",
                "--skip-test-db"));
        command.addAll(asRoot());
        processes.finish("MariaDB data folder created", "mariadb-install", Map.of(), command);
        // A new database starts new ledgers; beside the anchors of the old ones they would look tampered with.
        Folder.remove(settings.anchors());
        Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void start() throws IOException {
        Path users = data().resolveSibling("users.sql");
        Files.writeString(users, USERS);
        int port = settings.port(Settings.Port.DB_PORT);
        List<String> command = new ArrayList<>(List.of(
                distribution.home().resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--datadir=" + data(),
                "--basedir=" + distribution.home(),
                "--lc-messages-dir=" + distribution.home().resolve("share"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // below the temporary folder, because a socket's path may only have some 100 characters
                "--socket=" + Path.of(System.getProperty("java.io.tmpdir"), "buergerdialog-" + port + ".sock"),
                "--pid-file=" + data().resolveSibling("mariadbd.pid"),
                "--init-file=" + users,
                // loopback only; making a key for TLS can take half a minute
                "--disable-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                // else every ticket waits until the messages of a whole campaign are queued
                "--innodb-autoinc-lock-mode=2",
                "--max-connections=200",
                "--innodb-buffer-pool-size=" + settings.memory("DB_MEMORY")));
        command.addAll(asRoot());
        process = processes.start("mariadb", Map.of(), command);
        processes.await(name(), "mariadb", process, Duration.ofSeconds(60), () -> Probe.greets(port));
    }

    private static List<String> asRoot() {
        return System.getProperty("user.name").equals("root") ? List.of("--user=root") : List.of();
    }

    private Path data() {
        return settings.state().resolve("database/data");
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
