package dev.mentoring.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A connection for a while.
 *
 * @param connection the connection
 * @param isGivenBack whether it is closed in the end, which gives it back to where it came from
 */
record OpenConnection(Connection connection, boolean isGivenBack) implements AutoCloseable {

    /** Where connections come from. */
    interface Source {

        OpenConnection open() throws SQLException;

        static Source of(DataSource database) {
            return () -> new OpenConnection(database.getConnection(), true);
        }

        /** A connection of the host's, which stays open. */
        static Source of(Connection stays) {
            return () -> new OpenConnection(stays, false);
        }
    }

    @Override
    public void close() throws SQLException {
        if (isGivenBack) {
            connection.close();
        }
    }
}
