package org.buergerdialog.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;

/**
 * Inserts many rows with one message to the database.
 *
 * <p>EclipseLink would make a statement with hundreds of parameters and read it anew each time.
 */
public final class ManyRows {

    private ManyRows() {}

    /** Sets the parameters of an {@code insert} for one row. */
    public interface Filling<T> {
        void fill(PreparedStatement insert, T row) throws SQLException;
    }

    /** Inserts a row for each of these in the running transaction, after all that was to be written before. */
    public static <T> void insert(
            EntityManager em, String statement, Collection<? extends T> rows, Filling<T> filling) {
        if (rows.isEmpty()) {
            return;
        }
        em.flush();
        // only where no keys are asked for does the driver send all rows together
        try (PreparedStatement insert =
                em.unwrap(Connection.class).prepareStatement(statement, Statement.NO_GENERATED_KEYS)) {
            for (T row : rows) {
                filling.fill(insert, row);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
