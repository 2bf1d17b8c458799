package org.buergerdialog.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the stack behind the shell's back: starts it detached, and ends it. */
final class Background {
    private final Settings settings;
    private final Supervisor supervisor;

    Background(Settings settings) {
        this.settings = settings;
        this.supervisor = new Supervisor(settings.state());
    }

    /** Returns when everything is healthy. */
    void start() throws IOException {
        if (supervisor.alive()) {
            Console.say("The stack is already running.");
            follow(supervisor.process().orElseThrow(() -> new Problem("The stack is just being stopped.")), 0);
            return;
        }
        Path log = settings.log("portal");
        Files.createDirectories(log.getParent());
        Process process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(log.toFile())
                .start();
        follow(process.toHandle(), 0);
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid"); // Ctrl-C and the end of the terminal do not reach it
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx384m");
        command.add("-Dportal.checkout=" + settings.checkout());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Portal.class.getName());
        command.add(Arguments.Command.RUN.word());
        return command;
    }

    /** Repeats what the supervisor says until it is ready or has ended. */
    private void follow(ProcessHandle process, int seen) throws IOException {
        int said = seen;
        while (true) {
            boolean ready = supervisor.alive() && supervisor.isReady();
            boolean over = !process.isAlive();
            String log = Files.readString(settings.log("portal"), StandardCharsets.UTF_8);
            int complete = log.lastIndexOf('\n') + 1;
            if (complete > said) {
                log.substring(said, complete).lines().forEach(Console::say);
                said = complete;
            }
            if (ready) {
                return;
            }
            if (over) {
                throw new Problem(
                        supervisor.failure().orElse("The stack did not start; see " + settings.log("portal")));
            }
            Processes.pause(Duration.ofMillis(200));
        }
    }

    /** Ends the supervisor, which ends its parts, and whatever a killed one has left behind. */
    boolean stop() throws IOException {
        Optional<ProcessHandle> running = supervisor.process();
        running.ifPresent(process -> Processes.end(process, Duration.ofSeconds(90)));
        int left = new Leftovers(settings.state()).end();
        return running.isPresent() || left > 0;
    }
}
