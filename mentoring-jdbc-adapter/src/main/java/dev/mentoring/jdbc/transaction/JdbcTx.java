package dev.mentoring.jdbc.transaction;

import dev.mentoring.jdbc.statement.StatementSession;
import dev.mentoring.work.Tx;

/** A transaction under way: guards its statements once it has ended, and against writing where it only reads. */
public class JdbcTx implements Tx {

    private final StatementSession session;
    private final boolean writable;
    private boolean ended;

    protected JdbcTx(StatementSession session, boolean writable) {
        this.session = session;
        this.writable = writable;
    }

    /** The statements of a transaction, once it is clear that it may read. */
    public static StatementSession reading(Tx tx) {
        return requireOpen(tx).session;
    }

    /** The statements of a transaction, once it is clear that it may write. */
    public static StatementSession writing(Tx tx) {
        return requireWritable(tx).session;
    }

    protected static JdbcTx requireOpen(Tx tx) {
        if (!(tx instanceof JdbcTx jdbc)) {
            throw new IllegalArgumentException("A transaction of another store");
        }
        if (jdbc.ended) {
            throw new IllegalStateException("The transaction has ended");
        }
        return jdbc;
    }

    protected static JdbcTx requireWritable(Tx tx) {
        JdbcTx open = requireOpen(tx);
        if (!open.writable) {
            throw new IllegalStateException("The transaction only reads");
        }
        return open;
    }

    public final StatementSession session() {
        return session;
    }

    public final void end() {
        ended = true;
    }
}
