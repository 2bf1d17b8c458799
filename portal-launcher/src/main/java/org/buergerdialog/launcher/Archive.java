package org.buergerdialog.launcher;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip from the local Maven repository.
 *
 * @param file the zip
 * @param prefix the folder inside the zip whose content is wanted, ending with a slash
 */
record Archive(Path file, String prefix) {

    /** Unpacks to a temporary name first, so that a folder of the final name is always whole. */
    void unpackTo(Path home) throws IOException {
        if (!Files.exists(file)) {
            throw new Problem("The archive " + file + " is missing; start again and it is fetched.");
        }
        Path unfinished = home.resolveSibling(home.getFileName() + ".unpacking");
        Folder.remove(unfinished);
        Files.createDirectories(unfinished);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
                unpack(zip, e.nextElement(), unfinished);
            }
        } catch (ZipException | EOFException e) {
            Folder.remove(unfinished);
            Files.deleteIfExists(file);
            throw new Problem(
                    "The archive " + file.getFileName()
                            + " was damaged and has been removed; start again and it is fetched anew.",
                    e);
        }
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Lays the archive's content over a folder that is already there. */
    void unpackOver(Path home) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
                unpack(zip, e.nextElement(), home);
            }
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        if (entry.isDirectory() || !entry.getName().startsWith(prefix)) {
            return;
        }
        String name = entry.getName().substring(prefix.length());
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new ZipException("entry outside the folder: " + entry.getName());
        }
        Files.createDirectories(target.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        boolean program = name.endsWith(".sh") || name.matches("(bin|scripts)/[^.]+");
        if (program && !target.toFile().setExecutable(true)) {
            throw new IOException("Cannot make " + target + " executable");
        }
    }
}
