package dev.mentoring.inmemory;

import dev.mentoring.calendar.Tx;
import java.util.ArrayDeque;
import java.util.Deque;

/** A transaction: remembers how to take back each change, the last one first. */
final class Journal implements Tx {

    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final boolean writable;
    private boolean ended;

    Journal(boolean writable) {
        this.writable = writable;
    }

    /** The journal behind a transaction, once it is clear that it may read. */
    static Journal of(Tx tx) {
        if (!(tx instanceof Journal journal)) {
            throw new IllegalArgumentException("A transaction of another store");
        }
        if (journal.ended) {
            throw new IllegalStateException("The transaction has ended");
        }
        return journal;
    }

    /** The journal behind a transaction, once it is clear that it may write. */
    static Journal writing(Tx tx) {
        Journal journal = of(tx);
        if (!journal.writable) {
            throw new IllegalStateException("The transaction only reads");
        }
        return journal;
    }

    void remember(Runnable step) {
        undo.push(step);
    }

    void end() {
        ended = true;
    }

    void rollBack() {
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
    }
}
