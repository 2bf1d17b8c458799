package org.buergerdialog.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The one process that may run a stack on a state folder. It holds a file lock, which the operating
 * system gives back even after kill -9; its pid, readiness and failure stand in files beside it.
 */
final class Supervisor {
    /** Kept for ever: a channel that nobody holds is closed by the garbage collector, and its lock is gone. */
    private static FileChannel held;

    private final Path folder;

    Supervisor(Path state) {
        this.folder = state.resolve("run");
    }

    /** Takes the lock for the life of this process. */
    void becomeTheOne() throws IOException {
        Files.createDirectories(folder);
        held = channel();
        if (held.tryLock() == null) {
            throw new Problem("The stack is already running; './portal stop' ends it.");
        }
        Files.deleteIfExists(readyMark());
        Files.deleteIfExists(failureMark());
        Files.writeString(pidFile(), Long.toString(ProcessHandle.current().pid()));
    }

    boolean alive() throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        try (FileChannel channel = channel();
                FileLock lock = channel.tryLock()) {
            return lock == null;
        }
    }

    Optional<ProcessHandle> process() throws IOException {
        if (!alive() || !Files.exists(pidFile())) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(Files.readString(pidFile()).strip()));
    }

    void ready() throws IOException {
        Files.writeString(readyMark(), "");
    }

    boolean isReady() {
        return Files.exists(readyMark());
    }

    void failed(String sentence) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(failureMark(), sentence);
    }

    Optional<String> failure() throws IOException {
        return Files.exists(failureMark()) ? Optional.of(Files.readString(failureMark())) : Optional.empty();
    }

    private FileChannel channel() throws IOException {
        return FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private Path pidFile() {
        return folder.resolve("pid");
    }

    private Path readyMark() {
        return folder.resolve("ready");
    }

    private Path failureMark() {
        return folder.resolve("failure");
    }
}
