package dev.mentoring.inmemory;

import dev.mentoring.work.Tx;
import dev.mentoring.work.UnitOfWork;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/** One writer at a time, any number of readers between writers. */
final class InMemoryWork implements UnitOfWork {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    @Override
    public <T> T write(Function<Tx, T> work) {
        return locked(lock.writeLock(), new Journal(this, true), work);
    }

    @Override
    public <T> T read(Function<Tx, T> work) {
        return locked(lock.readLock(), new Journal(this, false), work);
    }

    /** The journal behind a transaction, once it is clear that it may read. */
    Journal reading(Tx tx) {
        if (!(tx instanceof Journal journal) || !journal.isOf(this)) {
            throw new IllegalArgumentException("A transaction of another store");
        }
        if (journal.hasEnded()) {
            throw new IllegalStateException("The transaction has ended");
        }
        return journal;
    }

    /** The journal behind a transaction, once it is clear that it may write. */
    Journal writing(Tx tx) {
        Journal journal = reading(tx);
        if (!journal.isWritable()) {
            throw new IllegalStateException("The transaction only reads");
        }
        return journal;
    }

    private <T> T locked(Lock held, Journal journal, Function<Tx, T> work) {
        if (lock.isWriteLockedByCurrentThread() || lock.getReadHoldCount() > 0) {
            throw new IllegalStateException("A transaction is under way on this thread: join it, do not start another");
        }
        held.lock();
        try {
            return attempt(journal, work);
        } finally {
            held.unlock();
        }
    }

    private static <T> T attempt(Journal journal, Function<Tx, T> work) {
        boolean done = false;
        try {
            T answer = work.apply(journal);
            done = true;
            return answer;
        } finally {
            if (!done) {
                journal.rollBack();
            }
            journal.end();
        }
    }
}
