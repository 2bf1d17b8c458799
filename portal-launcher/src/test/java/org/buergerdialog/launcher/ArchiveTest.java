package org.buergerdialog.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir
    Path folder;

    @Test
    void unpacksBelowThePrefixAndKeepsProgramsExecutable() throws IOException {
        Path home = folder.resolve("server");

        new Archive(zip("server-1/bin/start.sh", "other/file"), "server-1/").unpackTo(home);

        assertThat(home.resolve("bin/start.sh")).isExecutable();
        assertThat(home.resolve("other")).doesNotExist();
    }

    @Test
    void replacesAFolderThatWasLeftHalfUnpacked() throws IOException {
        Path home = folder.resolve("server");
        Files.createDirectories(folder.resolve("server.unpacking/half"));

        new Archive(zip("server-1/file"), "server-1/").unpackTo(home);

        assertThat(home.resolve("half")).doesNotExist();
        assertThat(home.resolve("file")).exists();
    }

    @Test
    void removesADamagedArchiveAndLeavesNoFolder() throws IOException {
        Path zip = zip("server-1/file");
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> new Archive(zip, "server-1/").unpackTo(folder.resolve("server")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("was damaged and has been removed");
        assertThat(zip).doesNotExist();
        assertThat(folder.resolve("server")).doesNotExist();
    }

    @Test
    void refusesAnEntryOutsideTheFolder() throws IOException {
        Path zip = zip("server-1/../../evil");

        assertThatThrownBy(() -> new Archive(zip, "server-1/").unpackTo(folder.resolve("server")))
                .isInstanceOf(Problem.class);
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    private Path zip(String... names) throws IOException {
        Path file = folder.resolve("server.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("content".repeat(100).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
