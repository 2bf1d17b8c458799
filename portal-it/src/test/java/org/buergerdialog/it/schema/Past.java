package org.buergerdialog.it.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.buergerdialog.it.stack.Stack;
import org.flywaydb.core.Flyway;

/** A database beside the portal's own that begins at an earlier version. */
final class Past implements AutoCloseable {

    private static final String NAME = "portal_migration";

    private final String address = Stack.database().replaceFirst("/\\w+(?=\\?|$)", "/" + NAME);

    private Past() {}

    /** Makes the database as that version left it, without anything in it. */
    static Past at(String version) throws SQLException {
        Past past = new Past();
        past.forget();
        past.own("create database " + NAME + " character set utf8mb4");
        past.migrate(version);
        return past;
    }

    /** @param version a number, or {@code latest} */
    void migrate(String version) {
        Flyway.configure()
                .dataSource(address, Stack.databaseUser(), Stack.databasePassword())
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    /** Runs statements with semicolons at the end of their lines. */
    void run(String statements) throws SQLException {
        try (Connection connection = connect(address);
                Statement statement = connection.createStatement()) {
            for (String one : statements.split(";\\s*\\n")) {
                statement.execute(one);
            }
        }
    }

    /** Returns the rows of a question, their columns with bars between. */
    List<String> rows(String query) throws SQLException {
        try (Connection connection = connect(address);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(found.getString(i)));
                }
                rows.add(String.join("|", columns));
            }
            return rows;
        }
    }

    /** Returns the columns of every table that holds anything, in their order. */
    Map<String, String> filled() throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        for (String table : rows("select table_name from information_schema.tables where table_schema = database()"
                + " and table_name <> 'flyway_schema_history'")) {
            if (!rows("select 1 from `" + table + "` limit 1").isEmpty()) {
                tables.put(
                        table,
                        rows("select column_name from information_schema.columns where table_schema = database()"
                                        + " and table_name = '" + table + "' order by ordinal_position")
                                .stream()
                                .map(column -> "`" + column + "`")
                                .collect(Collectors.joining(", ")));
            }
        }
        return tables;
    }

    /** Returns what these columns hold, table by table. */
    Map<String, List<String>> content(Map<String, String> columns) throws SQLException {
        Map<String, List<String>> content = new TreeMap<>();
        for (Map.Entry<String, String> table : columns.entrySet()) {
            content.put(
                    table.getKey(),
                    rows("select " + table.getValue() + " from `" + table.getKey() + "`").stream()
                            .sorted()
                            .toList());
        }
        return content;
    }

    private void forget() throws SQLException {
        own("drop database if exists " + NAME);
    }

    /** Runs a statement where the portal's own database is. */
    private void own(String sql) throws SQLException {
        try (Connection connection = connect(Stack.database());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(String address) throws SQLException {
        return DriverManager.getConnection(address, Stack.databaseUser(), Stack.databasePassword());
    }

    @Override
    public void close() throws SQLException {
        forget();
    }
}
