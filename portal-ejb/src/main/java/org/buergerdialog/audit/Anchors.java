package org.buergerdialog.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.buergerdialog.shared.Settings;

/**
 * The heads of the ledgers in files outside the database, one line after the other.
 *
 * <p>Whoever can change the database cannot rewrite a ledger further back than the newest line, so the folder belongs
 * on storage that can only be added to. Several nodes may share it.
 */
@ApplicationScoped
class Anchors {

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** What this node wrote last, so that a quiet ledger is not written down again and again. */
    private final Map<String, String> written = new ConcurrentHashMap<>();

    /** Writes the head down unless that has been done; the line is on the disk when this returns. */
    void write(Head head) {
        if (head.seq() > 0 && !head.hash().equals(lastWritten(head.name()))) {
            append(new Anchor(head.name(), head.seq(), head.hash(), clock.instant()));
            written.put(head.name(), head.hash());
        }
    }

    /** Returns the anchors of a ledger in the order in which they were written; empty if there are none. */
    List<Anchor> of(String ledger) {
        Path file = file(ledger);
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(Anchor::of)
                    .flatMap(Optional::stream)
                    .filter(anchor -> anchor.ledger().equals(ledger))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String lastWritten(String ledger) {
        return written.computeIfAbsent(ledger, name -> {
            List<Anchor> anchors = of(name);
            return anchors.isEmpty()
                    ? Head.NOTHING
                    : anchors.get(anchors.size() - 1).hash();
        });
    }

    private void append(Anchor anchor) {
        try {
            Files.createDirectories(settings.anchors());
            try (FileChannel file =
                    FileChannel.open(file(anchor.ledger()), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                file.write(ByteBuffer.wrap((anchor.line() + "\n").getBytes(StandardCharsets.US_ASCII)));
                file.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String ledger) {
        return settings.anchors().resolve(ledger + ".anchors");
    }
}
