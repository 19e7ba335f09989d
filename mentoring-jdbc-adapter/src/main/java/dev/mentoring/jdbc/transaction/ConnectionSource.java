package dev.mentoring.jdbc.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where connections come from. */
public interface ConnectionSource {

    OpenConnection open() throws SQLException;

    static ConnectionSource of(DataSource database) {
        return () -> new OpenConnection(database.getConnection(), true);
    }

    /** A connection of the host's, which stays open. */
    static ConnectionSource of(Connection stays) {
        return () -> new OpenConnection(stays, false);
    }
}
