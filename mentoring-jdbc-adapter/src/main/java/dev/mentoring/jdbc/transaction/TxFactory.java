package dev.mentoring.jdbc.transaction;

import dev.mentoring.jdbc.statement.StatementSession;

/** Makes transactions, with what they remember. */
public interface TxFactory {

    /**
     * A transaction that begins.
     *
     * @param session its statements
     * @param writable whether it may write
     */
    JdbcTx begin(StatementSession session, boolean writable);
}
