package org.buergerdialog.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Makes a copy of the application with what measuring needs inside the server; the original stays as it is. */
final class Application {

    private static final String CALLERS = "bench-callers.jar";
    private static final String WEB = "bench.war";
    private static final String PACKAGE = "org/buergerdialog/bench/";
    private static final String DESCRIPTOR = "META-INF/application.xml";

    private Application() {}

    /**
     * Writes the copy.
     *
     * @param ear the application as it is built
     * @param classes the archive of this module
     */
    static void write(Path ear, Path classes, Path copy) throws IOException {
        Files.copy(ear, copy, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem archive = FileSystems.newFileSystem(copy, Map.of())) {
            Path descriptor = archive.getPath(DESCRIPTOR);
            Files.writeString(descriptor, extended(Files.readString(descriptor)));
            jar(classes, archive.getPath(CALLERS), "caller/", "", "org.wildfly.security.elytron-base");
            jar(classes, archive.getPath(WEB), "server/", "WEB-INF/classes/", "org.mariadb.jdbc");
        }
    }

    /** Adds our modules to the descriptor of an application. */
    static String extended(String descriptor) {
        return descriptor.replace(
                "</application>",
                "<module><ejb>" + CALLERS + "</ejb></module><module><web><web-uri>" + WEB
                        + "</web-uri><context-root>/bench</context-root></web></module></application>");
    }

    private static void jar(Path classes, Path target, String from, String to, String dependency) throws IOException {
        try (ZipFile source = new ZipFile(classes.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            put(
                    out,
                    "META-INF/MANIFEST.MF",
                    ("Manifest-Version: 1.0\nDependencies: " + dependency + "\n").getBytes(StandardCharsets.UTF_8));
            List<? extends ZipEntry> entries = source.stream()
                    .filter(entry -> entry.getName().startsWith(PACKAGE + from))
                    .filter(entry -> entry.getName().endsWith(".class"))
                    .toList();
            for (ZipEntry entry : entries) {
                try (InputStream in = source.getInputStream(entry)) {
                    put(out, to + entry.getName(), in.readAllBytes());
                }
            }
        }
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
