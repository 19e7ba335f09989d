package dev.mentoring.work;

import java.util.function.Function;

/**
 * A port: does work in one transaction.
 *
 * <p>Atomic: when the work returns, all it wrote is kept; when it throws, nothing is, and what it threw reaches the
 * caller as it is. What a unit wrote it reads back. Isolated: other units see all of what it wrote or nothing. Work may
 * be run again from the start when the store says that it collided with another, so it must have no effect but through
 * its {@link Tx}; when that does not help, the unit ends in a {@link dev.mentoring.answer.Conflict}. Units do not nest.
 */
public interface UnitOfWork {

    /**
     * Does work that may write.
     *
     * @param work what to do; must not keep the {@code Tx}
     * @param <T> what it answers
     * @return the work's answer
     */
    <T> T write(Function<Tx, T> work);

    /**
     * Does work that only reads, on one consistent state: what others write meanwhile it does not see, not even in
     * part.
     *
     * @param work what to do; must not keep the {@code Tx}
     * @param <T> what it answers
     * @return the work's answer
     */
    <T> T read(Function<Tx, T> work);
}
