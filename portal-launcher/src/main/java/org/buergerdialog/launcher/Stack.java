package org.buergerdialog.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** All parts together: in which order they start and stop. */
final class Stack {
    private static final long MEGABYTE = 1_000_000;

    /** A step that may fail at the disk. */
    private interface Step {
        void take() throws IOException;
    }

    private final Settings settings;
    private final Processes processes;
    private final Database database;
    private final MailCatcher mail;
    private final Keycloak keycloak;
    private final WildFly wildfly;

    Stack(Settings settings) {
        this.settings = settings;
        this.processes = new Processes(settings);
        this.database = new Database(settings, processes);
        this.mail = new MailCatcher(settings);
        this.keycloak = new Keycloak(settings, processes);
        this.wildfly = new WildFly(settings, processes);
    }

    /** Starts everything; Keycloak and WildFly side by side, as soon as the database is there. */
    void start() throws IOException {
        int ended = new Leftovers(settings.state()).end();
        if (ended > 0) {
            Console.say("Ended " + ended + " programs that an earlier start had left behind");
        }
        checkPorts();
        checkDisk();
        mail.prepare();
        launch(mail);
        CompletableFuture<Void> first = async(() -> {
            database.prepare();
            launch(database);
        });
        CompletableFuture<Void> identity = async(keycloak::prepare).thenCombineAsync(first, (a, b) -> launch(keycloak));
        CompletableFuture<Void> portal = async(wildfly::prepare).thenCombineAsync(first, (a, b) -> launch(wildfly));
        firstFailure(List.of(first, identity, portal));
    }

    private static CompletableFuture<Void> async(Step step) {
        CompletableFuture<Void> future = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                step.take();
                future.complete(null);
            } catch (IOException | RuntimeException e) {
                future.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return future;
    }

    /** Waits for all, but not longer than until one fails. */
    private static void firstFailure(List<CompletableFuture<Void>> futures) throws IOException {
        CompletableFuture<Void> all = CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
        CompletableFuture<Void> failed = new CompletableFuture<>();
        futures.forEach(f -> f.whenComplete((nothing, problem) -> {
            if (problem != null) {
                failed.completeExceptionally(problem);
            }
        }));
        try {
            CompletableFuture.anyOf(all, failed).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Problem problem) {
                throw problem;
            }
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw e;
        }
    }

    private static Void launch(Part part) {
        Instant began = Instant.now();
        try {
            part.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Console.done(part.name() + " started", Duration.between(began, Instant.now()));
        return null;
    }

    private void checkPorts() {
        for (Settings.Port port : Settings.Port.values()) {
            if (!Probe.free(settings.port(port))) {
                throw new Problem("Port " + settings.port(port) + " (" + port.label
                        + ") is taken by another program; end it or choose another port with " + port.name() + ".");
            }
        }
    }

    private void checkDisk() throws IOException {
        boolean unpacked = Distribution.wildfly(settings).unpacked()
                && Distribution.keycloak(settings).unpacked()
                && Distribution.mariadb(settings).unpacked();
        long needed = unpacked ? 300 : 2000;
        Path state = settings.state();
        Files.createDirectories(state);
        long free = Files.getFileStore(state).getUsableSpace() / MEGABYTE;
        if (free < needed) {
            throw new Problem(
                    "The disk is full: " + free + " MB are free at " + state + ", " + needed + " MB are needed.");
        }
    }

    /** The parts that have ended without being asked. */
    List<String> lost() {
        if (stopping()) {
            return List.of();
        }
        return List.of(database, keycloak, wildfly).stream()
                .filter(part -> !part.running())
                .map(Part::name)
                .toList();
    }

    boolean stopping() {
        return processes.closed();
    }

    /** Ends everything; the database last, because the others still write to it. */
    void stop() {
        processes.refuseMore();
        CompletableFuture.allOf(async(wildfly::stop), async(keycloak::stop)).join();
        database.stop();
        mail.stop();
        processes.close();
    }
}
