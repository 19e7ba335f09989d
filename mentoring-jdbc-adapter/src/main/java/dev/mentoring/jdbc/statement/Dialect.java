package dev.mentoring.jdbc.statement;

import dev.mentoring.jdbc.schema.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What databases say in words of their own. */
public interface Dialect {

    /** The dialect of a database. */
    static Dialect of(Database database) {
        return switch (database) {
            case POSTGRESQL -> new PostgreSqlDialect();
            case H2 -> new H2Dialect();
        };
    }

    /** Puts rows in place of those of the same key. */
    String upsert(Table table);

    /** Whether statements can be sent together and waited for once. */
    boolean answersTogether();

    /** Adds rows, and passes over those whose key is there. */
    void addAbsent(StatementSession session, Table table, List<Parameters> rows);

    /** Makes a transaction that has just begun see one state throughout, and keeps it from writing. */
    void readOneState(Connection connection) throws SQLException;

    /** Takes back, after the end of the transaction, what {@link #readOneState} did to the connection. */
    void readAsBefore(Connection connection) throws SQLException;
}
