package dev.mentoring.testkit.history;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Many histories on several threads, until one fails. */
final class Batch {

    private final int many;
    private final LongConsumer history;
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<@Nullable HistoryFailure> failure = new AtomicReference<>();

    /**
     * Histories to run.
     *
     * @param many how many
     * @param history runs one, by its number from 0 on
     */
    Batch(int many, LongConsumer history) {
        this.many = many;
        this.history = history;
    }

    /** Runs them all; throws the first failure, or that fewer were run. */
    void run(int threads) {
        List<Thread> running = IntStream.range(0, threads)
                .mapToObj(i -> new Thread(this::work, "histories-" + i))
                .toList();
        running.forEach(Thread::start);
        running.forEach(Batch::await);
        HistoryFailure failed = failure.get();
        if (failed != null) {
            throw failed;
        }
        Must.hold(done.get() == many, "of " + many + " histories only so many were run", done.get());
    }

    private void work() {
        int i = begun.getAndIncrement();
        while (i < many && failure.get() == null) {
            try {
                history.accept(i);
                done.incrementAndGet();
            } catch (HistoryFailure failed) {
                failure.compareAndSet(null, failed);
            }
            i = begun.getAndIncrement();
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
