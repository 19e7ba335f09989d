package dev.mentoring.notice;

import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.IntSupplier;

/** Lets batches through until it is shut, and then waits for those that are under way, but not for ever. */
final class Gate {

    private final ReentrantReadWriteLock batches = new ReentrantReadWriteLock();
    private volatile boolean shut;

    boolean isShut() {
        return shut;
    }

    /** What a batch comes to; 0 once the gate is shut. */
    int pass(IntSupplier batch) {
        batches.readLock().lock();
        try {
            return shut ? 0 : batch.getAsInt();
        } finally {
            batches.readLock().unlock();
        }
    }

    /** Whether no batch was under way any more before the time was over. */
    boolean shut(Duration atMost) {
        shut = true;
        boolean ended = Uninterruptibles.tryLockUninterruptibly(batches.writeLock(), atMost);
        if (ended) {
            batches.writeLock().unlock();
        }
        return ended;
    }
}
