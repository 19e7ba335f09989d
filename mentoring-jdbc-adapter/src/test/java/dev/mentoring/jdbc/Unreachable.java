package dev.mentoring.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** A source whose database cannot be reached. */
record Unreachable() implements PlainSource {

    @Override
    public Connection getConnection() throws SQLException {
        throw new SQLException("refused", "08001");
    }
}
