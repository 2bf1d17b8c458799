package org.buergerdialog.mailing.transport;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.logging.Logger;
import org.buergerdialog.shared.SecretCode;
import org.buergerdialog.shared.Settings;

/** The journals of this run of the application, and those that earlier runs left behind. */
@ApplicationScoped
public class Journals {

    private static final Logger LOG = Logger.getLogger(Journals.class.getName());
    private static final String ENDING = ".journal";

    @Inject
    private Settings settings;

    /** Begins every lease that this run takes. */
    private final String run = SecretCode.ofLength(8);

    private final Deque<Journal> free = new ArrayDeque<>();
    private int opened;

    /** Returns how all leases of this run begin. */
    public String run() {
        return run;
    }

    /** Makes a lease that can be told from those of other runs. */
    public String lease() {
        return run + "-" + SecretCode.ofLength(16);
    }

    /** Takes a journal for one worker; first one that holds what the database does not know yet. */
    public synchronized Journal take() {
        Journal pending = free.stream()
                .filter(journal -> !journal.unnoted().isEmpty())
                .findFirst()
                .orElseGet(free::peek);
        if (pending != null) {
            free.remove(pending);
            return pending;
        }
        try {
            opened++;
            Journal journal = Journal.open(folder().resolve(run + "-" + opened + ENDING));
            if (journal == null) {
                throw new IllegalStateException("Somebody else writes the journal of this run");
            }
            return journal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes back a journal whose worker has ended. */
    public synchronized void giveBack(Journal journal) {
        free.addLast(journal);
    }

    /** Says whether the database still has to hear of something, though nobody is at work on it. */
    public synchronized boolean pending() {
        return free.stream().anyMatch(journal -> !journal.unnoted().isEmpty());
    }

    /** Opens what runs that have ended left behind; nobody else gets it as long as it is open. */
    public List<Journal> leftBehind() {
        List<Journal> left = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(), "*" + ENDING)) {
            for (Path file : files) {
                boolean own = file.getFileName().toString().startsWith(run);
                Journal journal = own ? null : Journal.open(file);
                if (journal != null) {
                    left.add(journal);
                }
            }
            return left;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how the leases began that the run of a journal took. */
    public static String run(Journal journal) {
        return journal.name().substring(0, journal.name().indexOf('-'));
    }

    private Path folder() throws IOException {
        return Files.createDirectories(settings.mailJournal());
    }

    /** What is noted needs no file; what is not waits for the next start. */
    @PreDestroy
    synchronized void close() {
        for (Journal journal : free) {
            try {
                if (journal.unnoted().isEmpty()) {
                    journal.remove();
                } else {
                    journal.close();
                }
            } catch (IOException e) {
                LOG.warning("A journal could not be closed; the next start reads it");
            }
        }
    }
}
