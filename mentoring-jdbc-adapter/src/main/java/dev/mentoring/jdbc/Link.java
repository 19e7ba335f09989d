package dev.mentoring.jdbc;

import dev.mentoring.work.Tx;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs work on connections, whoever ends their transactions. */
final class Link {

    private final OpenConnection.Source connections;
    private final Statements statements;
    private volatile @Nullable Dialect dialect;

    Link(OpenConnection.Source connections, SchemaName schema) {
        this.connections = connections;
        this.statements = new Statements(schema);
    }

    OpenConnection open() throws SQLException {
        return connections.open();
    }

    Dialect dialect(Connection connection) throws SQLException {
        Dialect known = dialect;
        if (known == null) {
            known = Dialect.of(connection);
            dialect = known;
        }
        return known;
    }

    /** Runs work in a transaction that others end. */
    <T> T run(Connection connection, boolean writable, Function<Tx, T> work) throws SQLException {
        return run(connection, writable, work, JdbcTx::send);
    }

    /** Runs work in a transaction of our own, which may have ended afterwards, and is to be committed in any case. */
    <T> T runLast(Connection connection, boolean writable, Function<Tx, T> work) throws SQLException {
        return run(connection, writable, work, JdbcTx::sendAndCommit);
    }

    private <T> T run(Connection connection, boolean writable, Function<Tx, T> work, Consumer<JdbcTx> end)
            throws SQLException {
        JdbcTx tx = new JdbcTx(new Pipeline(connection, statements), dialect(connection), writable);
        try {
            T answer = work.apply(tx);
            end.accept(tx);
            return answer;
        } finally {
            tx.end();
        }
    }
}
