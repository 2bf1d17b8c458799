package org.buergerdialog.mailing.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Remembers on disk what the mail server has taken until the database knows it too: a line per message.
 *
 * <p>One worker at a time writes to it. The file is locked as long as its application lives, so that whoever starts next
 * can tell what a dead one left.
 */
public final class Journal implements AutoCloseable {

    /** A power cut may cost what was taken since; a killed process loses nothing, because the lines are written at once. */
    private static final long FORCE_AFTER = 200_000_000L;

    /** What a kill left of a line it interrupted is none. */
    private static final Pattern LINE = Pattern.compile("\\d{1,18}");

    private final Path file;
    private final FileChannel channel;
    private final List<Long> unnoted;
    private long forced = System.nanoTime();

    private Journal(Path file, FileChannel channel, List<Long> unnoted) {
        this.file = file;
        this.channel = channel;
        this.unnoted = unnoted;
    }

    /** Opens a file and reads what stands in it; null if a living application has it. */
    static Journal open(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!lock(channel)) {
            channel.close();
            return null;
        }
        List<Long> unnoted = new ArrayList<>();
        String content = Files.readString(file, StandardCharsets.US_ASCII);
        for (String line : content.substring(0, content.lastIndexOf('\n') + 1).split("\n")) {
            if (LINE.matcher(line).matches()) {
                unnoted.add(Long.valueOf(line));
            }
        }
        channel.position(channel.size());
        return new Journal(file, channel, unnoted);
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another application of the same server
        }
    }

    /** Notes that the mail server took a message. */
    public void taken(long message) {
        unnoted.add(message);
        try {
            ByteBuffer line = ByteBuffer.wrap((message + "\n").getBytes(StandardCharsets.US_ASCII));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            if (System.nanoTime() - forced > FORCE_AFTER) {
                channel.force(false);
                forced = System.nanoTime();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what the database does not know yet. */
    public List<Long> unnoted() {
        return List.copyOf(unnoted);
    }

    /** Forgets everything: the database knows it. */
    public void noted() {
        unnoted.clear();
        try {
            channel.truncate(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return file.getFileName().toString();
    }

    /** Lets the file go for good. */
    public void remove() throws IOException {
        Files.deleteIfExists(file);
        close();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
