package org.buergerdialog.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Starts programs for one stack and sees to it that none outlives it. */
final class Processes {
    private final Settings settings;
    private final List<Process> started = new ArrayList<>();
    private boolean closed;

    Processes(Settings settings) {
        this.settings = settings;
    }

    /** The mark in the command line of every Java program by which a later start recognises it. */
    static String mark(Path state) {
        return "-Dportal.state=" + state;
    }

    synchronized Process start(String log, Map<String, String> environment, List<String> command) throws IOException {
        if (closed) {
            throw new Problem("The stack is being stopped.");
        }
        Files.createDirectories(settings.log(log).getParent());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(settings.log(log).toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        started.add(process);
        return process;
    }

    /** Runs a program to its end. */
    void finish(String what, String log, Map<String, String> environment, List<String> command) throws IOException {
        Instant began = Instant.now();
        Process process = start(log, environment, command);
        try {
            if (process.waitFor() != 0) {
                throw new Problem(what + " failed: " + LogFile.reason(settings.log(log)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(what + " was interrupted.", e);
        }
        Console.done(what, Duration.between(began, Instant.now()));
    }

    /** Waits until the program says it is healthy; its end or the end of patience is a problem. */
    void await(String name, String log, Process process, Duration patience, BooleanSupplier healthy) {
        Instant deadline = Instant.now().plus(patience);
        while (!healthy.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new Problem(name + " ended while starting: " + LogFile.reason(settings.log(log)));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new Problem(name + " was not ready after " + patience.toSeconds() + " s: "
                        + LogFile.reason(settings.log(log)));
            }
            pause(Duration.ofMillis(200));
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("Interrupted while waiting.", e);
        }
    }

    /** Lets no further program start and ends those that are left. */
    void close() {
        List<Process> left;
        synchronized (this) {
            closed = true;
            left = List.copyOf(started);
        }
        left.forEach(process -> end(process.toHandle(), Duration.ofSeconds(5)));
    }

    synchronized boolean closed() {
        return closed;
    }

    synchronized void refuseMore() {
        closed = true;
    }

    /** Asks the program to end, and its children too when it does not listen in time. */
    static void end(ProcessHandle process, Duration patience) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        process.destroy();
        Instant deadline = Instant.now().plus(patience);
        for (ProcessHandle member : family) {
            if (!endsBefore(deadline, member)) {
                member.destroyForcibly();
                endsBefore(Instant.now().plusSeconds(5), member);
            }
        }
    }

    private static boolean endsBefore(Instant deadline, ProcessHandle process) {
        try {
            long millis = Math.max(1, Duration.between(Instant.now(), deadline).toMillis());
            process.onExit().get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return !process.isAlive();
        }
    }
}
