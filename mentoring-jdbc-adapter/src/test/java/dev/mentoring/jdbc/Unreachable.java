package dev.mentoring.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** A source whose database cannot be reached. */
final class Unreachable extends AbstractDataSource {

    @Override
    public Connection getConnection() throws SQLException {
        throw new SQLException("refused", "08001");
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }
}
