package org.buergerdialog.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A text that comes with the program: a statement, a template. */
public final class TextFile {

    private TextFile() {}

    /**
     * Reads an SQL statement that lies beside the given class, without its comments: EclipseLink would look for parameters
     * and quotes in them.
     */
    public static String statement(Class<?> owner, String name) {
        return beside(owner, name)
                .lines()
                .filter(line -> !line.stripLeading().startsWith("--"))
                .collect(Collectors.joining("\n"));
    }

    /** Reads a resource that lies beside the given class. */
    public static String beside(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
