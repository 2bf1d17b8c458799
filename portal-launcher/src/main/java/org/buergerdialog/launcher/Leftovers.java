package org.buergerdialog.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Programs of a stack whose supervisor was killed; they are recognised by their command lines. */
final class Leftovers {
    private final Path state;

    Leftovers(Path state) {
        this.state = state;
    }

    List<ProcessHandle> find() {
        return ProcessHandle.allProcesses()
                .filter(p -> p.pid() != ProcessHandle.current().pid())
                .filter(p -> belongsToUs(commandLine(p)))
                .toList();
    }

    /** Ends them all and says how many there were. */
    int end() {
        List<ProcessHandle> left = find();
        left.forEach(ProcessHandle::destroy);
        left.forEach(p -> Processes.end(p, Duration.ofSeconds(20)));
        return left.size();
    }

    boolean belongsToUs(List<String> commandLine) {
        return commandLine.stream()
                .anyMatch(word -> word.equals(Processes.mark(state)) || word.startsWith("--datadir=" + state + "/"));
    }

    /** From /proc where it exists, because the JDK cuts long command lines. */
    private static List<String> commandLine(ProcessHandle process) {
        Path file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            if (Files.isReadable(file)) {
                return List.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\0"));
            }
        } catch (IOException e) {
            return List.of(); // ended between listing and looking
        }
        return process.info()
                .commandLine()
                .map(line -> List.of(line.split(" ")))
                .orElse(List.of());
    }
}
