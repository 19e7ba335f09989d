package dev.mentoring.jdbc.schema;

import dev.mentoring.answer.MentoringException;
import java.sql.Connection;
import java.sql.SQLException;

/** The databases that have a schema. */
public enum Database {
    /** PostgreSQL 14 or later. */
    POSTGRESQL,
    /** H2 2.2 or later, in its default mode. */
    H2;

    /**
     * The database behind a connection.
     *
     * @param connection any
     * @return the database
     * @throws SQLException when it cannot be asked
     * @throws MentoringException when it has no schema
     */
    public static Database of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "PostgreSQL" -> POSTGRESQL;
            case "H2" -> H2;
            default -> throw new MentoringException("No dialect for the database " + product);
        };
    }
}
