package dev.mentoring.jdbc.transaction;

import dev.mentoring.jdbc.statement.Faults;
import dev.mentoring.work.Tx;
import dev.mentoring.work.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Function;

/**
 * Work within the host's transaction, which is never committed or rolled back here. What fails is taken back to where
 * it began, so that a host that goes on has nothing half done.
 */
public final class JoinedWork implements UnitOfWork {

    private final WorkRunner runner;

    public JoinedWork(WorkRunner runner) {
        this.runner = runner;
    }

    @Override
    public <T> T write(Function<Tx, T> work) {
        return joined(true, work);
    }

    @Override
    public <T> T read(Function<Tx, T> work) {
        return joined(false, work);
    }

    private <T> T joined(boolean writable, Function<Tx, T> work) {
        try (OpenConnection open = runner.open()) {
            Connection connection = open.connection();
            if (connection.getAutoCommit()) {
                throw new IllegalStateException("No transaction is under way: the connection commits by itself");
            }
            return writable ? write(connection, work) : runner.run(connection, false, work);
        } catch (SQLException failure) {
            throw Faults.translate(failure);
        }
    }

    private <T> T write(Connection connection, Function<Tx, T> work) throws SQLException {
        Savepoint before = connection.setSavepoint();
        boolean done = false;
        try {
            T answer = runner.run(connection, true, work);
            connection.releaseSavepoint(before);
            done = true;
            return answer;
        } finally {
            if (!done) {
                takeBack(connection, before);
            }
        }
    }

    @SuppressWarnings("EmptyCatch")
    private static void takeBack(Connection connection, Savepoint before) {
        try {
            connection.rollback(before);
        } catch (SQLException broken) {
            // the failure of the work is what counts
        }
    }
}
