package dev.mentoring.testkit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Something that another thread does meanwhile.
 *
 * @param <T> what comes of it
 */
final class Meanwhile<T> {

    private static final long PATIENCE_MILLIS = 60;
    private static final long LONGEST_SECONDS = 60;

    private final FutureTask<T> task;

    private Meanwhile(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Meanwhile<T> start(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "meanwhile");
        thread.setDaemon(true);
        thread.start();
        return new Meanwhile<>(task);
    }

    /**
     * Starts it, and lets it come to its end or as far as it can. Some stores let it wait for the transaction that is
     * under way, others do not: both will do.
     */
    static <T> Meanwhile<T> startAndWaitAWhile(Callable<T> work) {
        Meanwhile<T> started = start(work);
        try {
            started.task.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException toldInTheEnd) {
            return started;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        return started;
    }

    /** What came of it. */
    T outcome() {
        try {
            return task.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new AssertionError("failed meanwhile: " + failed.getCause(), failed.getCause());
        } catch (TimeoutException | InterruptedException stuck) {
            throw new AssertionError("does not come to its end", stuck);
        }
    }
}
