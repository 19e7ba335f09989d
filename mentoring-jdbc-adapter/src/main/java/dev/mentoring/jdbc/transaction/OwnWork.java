package dev.mentoring.jdbc.transaction;

import dev.mentoring.answer.Conflict;
import dev.mentoring.jdbc.statement.Faults;
import dev.mentoring.work.Tx;
import dev.mentoring.work.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Transactions of our own. One that collides with another is done again from the start, a few times. */
public final class OwnWork implements UnitOfWork {

    private static final int MOST_ATTEMPTS = 10;
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(2);

    private final WorkRunner runner;

    public OwnWork(WorkRunner runner) {
        this.runner = runner;
    }

    @Override
    public <T> T write(Function<Tx, T> work) {
        return again(true, work);
    }

    @Override
    public <T> T read(Function<Tx, T> work) {
        return again(false, work);
    }

    private <T> T again(boolean writable, Function<Tx, T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(writable, work);
            } catch (Conflict conflict) {
                if (attempt == MOST_ATTEMPTS) {
                    throw conflict;
                }
                pause(attempt);
            }
        }
    }

    /** So that those who collided do not meet again at once. */
    private static void pause(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE << Math.min(attempt, 5)));
    }

    private <T> T once(boolean writable, Function<Tx, T> work) {
        try (OpenConnection open = runner.open()) {
            return inTransaction(open.connection(), writable, work);
        } catch (SQLException failure) {
            throw Faults.translate(failure);
        }
    }

    /**
     * A connection that committed by itself was in nobody's transaction: there the last statement may be COMMIT. On any
     * other it is left to the connection, since a host's transaction manager refuses what it does not end itself.
     */
    private <T> T inTransaction(Connection connection, boolean writable, Function<Tx, T> work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            if (!writable) {
                runner.dialect(connection).readOneState(connection);
            }
            T answer = autoCommit ? runner.runLast(connection, writable, work) : runner.run(connection, writable, work);
            connection.commit();
            done = true;
            return answer;
        } finally {
            end(connection, done, writable, autoCommit);
        }
    }

    /** What fails here fails after the work: a broken connection, which the host's pool throws away. */
    @SuppressWarnings("EmptyCatch")
    private void end(Connection connection, boolean done, boolean writable, boolean autoCommit) {
        try {
            if (!done) {
                connection.rollback();
            }
            if (!writable) {
                runner.dialect(connection).readAsBefore(connection);
            }
            connection.setAutoCommit(autoCommit);
        } catch (SQLException broken) {
            // the answer, or the failure, of the work is what counts
        }
    }
}
