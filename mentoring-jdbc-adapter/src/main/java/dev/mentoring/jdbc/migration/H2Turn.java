package dev.mentoring.jdbc.migration;

import dev.mentoring.answer.Conflict;
import dev.mentoring.jdbc.statement.Faults;
import dev.mentoring.jdbc.statement.SchemaName;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets one after the other migrate on H2, where each statement that makes a table ends its transaction: whoever holds
 * the lock of a row on one connection migrates on another.
 *
 * @param database gives connections
 * @param schema the schema
 */
record H2Turn(DataSource database, SchemaName schema) {

    void run(Runnable migration) {
        try (Connection connection = database.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                waitForTurn(connection);
                migration.run();
            } finally {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException failure) {
            throw Faults.translate(failure);
        }
    }

    private void waitForTurn(Connection connection) {
        VersionTable versions = new VersionTable(connection, schema);
        try {
            versions.create();
            versions.lock();
        } catch (SQLException beaten) {
            throw new Conflict("Another start makes the schema " + schema.quoted(), beaten);
        }
    }
}
