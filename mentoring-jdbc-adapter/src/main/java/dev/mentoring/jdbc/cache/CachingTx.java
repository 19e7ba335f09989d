package dev.mentoring.jdbc.cache;

import dev.mentoring.jdbc.statement.StatementSession;
import dev.mentoring.jdbc.transaction.JdbcTx;
import dev.mentoring.work.Tx;

/** A transaction that remembers what it has read, and what it has locked. */
public final class CachingTx extends JdbcTx {

    private final TransactionCache cache;
    private final RowLocks locks;

    public CachingTx(StatementSession session, boolean writable) {
        super(session, writable);
        cache = new TransactionCache(session);
        locks = new RowLocks(session, cache);
        session.whenChanged(cache::forget);
    }

    /** The transaction, once it is clear that it may read. */
    public static CachingTx toRead(Tx tx) {
        return (CachingTx) requireOpen(tx);
    }

    /** The transaction, once it is clear that it may write. */
    public static CachingTx toWrite(Tx tx) {
        return (CachingTx) requireWritable(tx);
    }

    public TransactionCache cache() {
        return cache;
    }

    public RowLocks locks() {
        return locks;
    }
}
