package dev.mentoring.jdbc;

import dev.mentoring.answer.MentoringException;
import dev.mentoring.jdbc.statement.Faults;
import dev.mentoring.jdbc.transaction.JdbcTx;
import dev.mentoring.work.Tx;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The connection behind a transaction of a {@link JdbcStore}, for a host's own ports, which keep to the host's tables in
 * the same transaction. It is not to be committed, rolled back or closed.
 */
public final class TxConnection {

    private TxConnection() {}

    /**
     * The connection, to read by.
     *
     * @param tx the transaction
     * @return the connection
     * @throws IllegalArgumentException when the transaction is of another store
     * @throws IllegalStateException when it has ended
     */
    public static Connection reading(Tx tx) {
        return JdbcTx.reading(tx).connection();
    }

    /**
     * The connection, to write by.
     *
     * @param tx the transaction
     * @return the connection
     * @throws IllegalArgumentException when the transaction is of another store
     * @throws IllegalStateException when it has ended, or only reads
     */
    public static Connection writing(Tx tx) {
        return JdbcTx.writing(tx).connection();
    }

    /**
     * What a host's own port throws when the database fails, so that collisions are told from other failures.
     *
     * @param failure what the database reported
     * @return the failure in the library's terms, without what the database quotes
     */
    public static MentoringException failure(SQLException failure) {
        return Faults.translate(failure);
    }
}
