package org.buergerdialog.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret that signs the links in mails: made once per installation, so that links survive a restart. */
final class LinkKey {
    private static final int BYTES = 36;

    private LinkKey() {}

    static String in(Path state) throws IOException {
        Path file = state.resolve("link-key");
        if (!Files.exists(file)) {
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            Files.createDirectories(state);
            Files.writeString(file, Base64.getUrlEncoder().encodeToString(key));
            // No use where the file system knows no such rights; nobody else gets it where it does.
            file.toFile().setReadable(false, false);
            file.toFile().setReadable(true, true);
        }
        return Files.readString(file);
    }
}
