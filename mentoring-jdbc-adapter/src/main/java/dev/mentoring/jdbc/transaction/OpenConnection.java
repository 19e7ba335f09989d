package dev.mentoring.jdbc.transaction;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection for a while.
 *
 * @param connection the connection
 * @param isGivenBack whether it is closed in the end, which gives it back to where it came from
 */
public record OpenConnection(Connection connection, boolean isGivenBack) implements AutoCloseable {

    @Override
    public void close() throws SQLException {
        if (isGivenBack) {
            connection.close();
        }
    }
}
