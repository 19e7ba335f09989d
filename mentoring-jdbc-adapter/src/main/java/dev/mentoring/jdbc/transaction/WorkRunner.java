package dev.mentoring.jdbc.transaction;

import dev.mentoring.jdbc.schema.Database;
import dev.mentoring.jdbc.statement.Dialect;
import dev.mentoring.jdbc.statement.Pipeline;
import dev.mentoring.jdbc.statement.SchemaName;
import dev.mentoring.jdbc.statement.StatementCache;
import dev.mentoring.jdbc.statement.StatementSession;
import dev.mentoring.work.Tx;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs work on connections, whoever ends their transactions. */
public final class WorkRunner {

    private final ConnectionSource connections;
    private final StatementCache statements;
    private final TxFactory transactions;
    private volatile @Nullable Dialect dialect;

    public WorkRunner(ConnectionSource connections, SchemaName schema, TxFactory transactions) {
        this.connections = connections;
        this.statements = new StatementCache(schema);
        this.transactions = transactions;
    }

    OpenConnection open() throws SQLException {
        return connections.open();
    }

    Dialect dialect(Connection connection) throws SQLException {
        Dialect known = dialect;
        if (known == null) {
            known = Dialect.of(Database.of(connection));
            dialect = known;
        }
        return known;
    }

    /** Runs work in a transaction that others end. */
    <T> T run(Connection connection, boolean writable, Function<Tx, T> work) throws SQLException {
        return run(connection, writable, work, StatementSession::flush);
    }

    /** Runs work in a transaction of our own, which may have ended afterwards, and is to be committed in any case. */
    <T> T runLast(Connection connection, boolean writable, Function<Tx, T> work) throws SQLException {
        return run(connection, writable, work, StatementSession::flushAndCommit);
    }

    private <T> T run(Connection connection, boolean writable, Function<Tx, T> work, Consumer<StatementSession> end)
            throws SQLException {
        StatementSession session = new StatementSession(new Pipeline(connection, statements), dialect(connection));
        JdbcTx tx = transactions.begin(session, writable);
        try {
            T answer = work.apply(tx);
            end.accept(session);
            return answer;
        } finally {
            tx.end();
        }
    }
}
