package dev.mentoring.jdbc;

import dev.mentoring.answer.MentoringException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What databases say in words of their own. */
interface Dialect {

    /** The dialect of a database. */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "PostgreSQL" -> new PostgreSql();
            case "H2" -> new H2();
            default -> throw new MentoringException("No dialect for the database " + product);
        };
    }

    /** The folder of its schema's scripts. */
    Database database();

    /** Puts rows in place of those of the same key. */
    String upsert(Table table);

    /** Whether statements can be sent together and waited for once. */
    boolean answersTogether();

    /** Adds rows, and passes over those whose key is there. */
    void addAbsent(JdbcTx tx, Table table, List<Row> rows);

    /** Makes a transaction that has just begun see one state throughout, and keeps it from writing. */
    void readOneState(Connection connection) throws SQLException;

    /** Takes back, after the end of the transaction, what {@link #readOneState} did to the connection. */
    void readAsBefore(Connection connection) throws SQLException;
}
