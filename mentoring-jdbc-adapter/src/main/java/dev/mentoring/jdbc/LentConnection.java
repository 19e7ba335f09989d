package dev.mentoring.jdbc;

import java.sql.Connection;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * The host's connection, which stays open.
 *
 * @param connection the connection
 */
record LentConnection(Connection connection) implements ConnectionFactory {

    @Override
    public Connection openConnection() {
        return connection;
    }

    @Override
    public void closeConnection(Connection stays) {}
}
