package org.buergerdialog.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds in a program's log why it failed. */
final class LogFile {
    private LogFile() {}

    /** The first line that reports an error, else the last line, and where to read on. */
    static String reason(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            String line = lines.stream()
                    .filter(l -> l.contains("ERROR") || l.contains("FATAL") || l.startsWith("Error"))
                    .findFirst()
                    .orElse(lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1));
            return line.strip() + " (more in " + log + ")";
        } catch (IOException e) {
            return "its log " + log + " cannot be read (" + e.getMessage() + ")";
        }
    }
}
