package dev.mentoring.inmemory;

import dev.mentoring.work.Tx;
import java.util.ArrayDeque;
import java.util.Deque;

/** A transaction: remembers how to take back each change, the last one first. */
final class Journal implements Tx {

    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final InMemoryWork owner;
    private final boolean writable;
    private boolean ended;

    Journal(InMemoryWork owner, boolean writable) {
        this.owner = owner;
        this.writable = writable;
    }

    boolean isOf(InMemoryWork work) {
        return owner == work;
    }

    boolean isWritable() {
        return writable;
    }

    boolean hasEnded() {
        return ended;
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
