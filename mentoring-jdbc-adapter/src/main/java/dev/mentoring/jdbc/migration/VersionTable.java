package dev.mentoring.jdbc.migration;

import dev.mentoring.jdbc.schema.Script;
import dev.mentoring.jdbc.statement.SchemaName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;

/** Which scripts were run: by our own table, and by Flyway's. */
public record VersionTable(Connection connection, SchemaName schema) {

    static final String FLYWAY = "flyway_schema_history";

    private static final String EXISTS = """
            SELECT count(*) FROM information_schema.tables
            WHERE table_schema = ? AND lower(table_name) = ?""";

    public boolean exists(String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EXISTS)) {
            statement.setString(1, schema.value());
            statement.setString(2, table);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getInt(1) > 0;
            }
        }
    }

    /** The version by our own table; 0 where there is none. */
    int version() throws SQLException {
        return exists("schema_version") ? latest("SELECT max(version) FROM " + table()) : 0;
    }

    /** The version by Flyway's table; empty where there is none. */
    OptionalInt flywayVersion() throws SQLException {
        String history = schema.quoted() + ".\"" + FLYWAY + '"';
        String latest = "SELECT max(CAST(\"version\" AS integer)) FROM " + history + " WHERE \"success\"";
        return exists(FLYWAY) ? OptionalInt.of(latest(latest)) : OptionalInt.empty();
    }

    private int latest(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    void create() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + schema.quoted());
            statement.execute("CREATE TABLE IF NOT EXISTS " + table()
                    + " (version integer PRIMARY KEY, file varchar(200) NOT NULL)");
        }
    }

    /** Holds, until the transaction ends, a row that stands for no script. */
    void lock() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("MERGE INTO " + table() + " (version, file) KEY (version) VALUES (0, '-')");
        }
    }

    void add(Script script) throws SQLException {
        String sql = "INSERT INTO " + table() + " (version, file) VALUES (?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, script.version());
            statement.setString(2, script.file());
            statement.executeUpdate();
        }
    }

    private String table() {
        return schema.quoted() + ".schema_version";
    }
}
