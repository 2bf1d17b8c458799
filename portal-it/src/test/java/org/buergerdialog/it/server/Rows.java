package org.buergerdialog.it.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Looks into the database past the services, inside the caller's transaction where there is one. */
final class Rows {

    private Rows() {}

    static long count(String from, Object... values) {
        return Long.parseLong(text("select count(*) from " + from, values));
    }

    static long number(String query, Object... values) {
        return Long.parseLong(text(query, values));
    }

    /** Returns the first column of the first row; null if there is none. */
    static String text(String query, Object... values) {
        try (Connection connection = database().getConnection();
                PreparedStatement statement = prepare(connection, query, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the first column of all rows. */
    static List<String> texts(String query, Object... values) {
        try (Connection connection = database().getConnection();
                PreparedStatement statement = prepare(connection, query, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static int change(String statement, Object... values) {
        try (Connection connection = database().getConnection();
                PreparedStatement prepared = prepare(connection, statement, values)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    static DataSource database() {
        try {
            return InitialContext.doLookup("java:jboss/datasources/portal");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
