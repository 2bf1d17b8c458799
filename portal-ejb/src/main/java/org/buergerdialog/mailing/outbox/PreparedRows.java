package org.buergerdialog.mailing.outbox;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.archive.Original;
import org.buergerdialog.shared.TextFile;

/**
 * What preparing a batch changed, written by two statements instead of two for each message.
 *
 * <p>A prepared message is let go by the persistence context, which would write it once more.
 */
final class PreparedRows {

    private static final String PREPARED = TextFile.statement(PreparedRows.class, "prepared.sql");
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    /** A statement may have 16 megabytes by default. */
    private static final int LARGEST = 4 << 20;

    private final EntityManager em;
    private final List<Message> messages = new ArrayList<>();
    private final List<Original> originals = new ArrayList<>();
    private int bytes;

    PreparedRows(EntityManager em) {
        this.em = em;
    }

    void add(Message message) {
        em.detach(message);
        messages.add(message);
    }

    void add(Original original) {
        originals.add(original);
        bytes += original.weight();
        if (bytes > LARGEST) {
            writeOriginals();
        }
    }

    /** @param lease under which all of them are sent */
    void write(String lease) {
        writeOriginals();
        if (!messages.isEmpty()) {
            JsonArrayBuilder rows = JSON.createArrayBuilder();
            messages.forEach(message -> rows.add(message.prepared(JSON)));
            em.createNativeQuery(PREPARED)
                    .setParameter(1, rows.build().toString())
                    .setParameter(2, lease)
                    .executeUpdate();
        }
    }

    /** As a batch of the driver: EclipseLink would make a statement with hundreds of parameters and read it anew each time. */
    private void writeOriginals() {
        if (originals.isEmpty()) {
            return;
        }
        // only where no keys are asked for does the driver send all rows together
        try (PreparedStatement insert =
                em.unwrap(Connection.class).prepareStatement(Original.INSERT, Statement.NO_GENERATED_KEYS)) {
            for (Original original : originals) {
                original.fill(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
        originals.clear();
        bytes = 0;
    }
}
