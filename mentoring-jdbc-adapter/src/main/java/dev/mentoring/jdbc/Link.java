package dev.mentoring.jdbc;

import dev.mentoring.calendar.Tx;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;

/** Runs work on connections, whoever ends their transactions. */
final class Link {

    private final Jdbi jdbi;
    private final Statements statements;
    private volatile @Nullable Dialect dialect;

    Link(Jdbi jdbi, SchemaName schema) {
        this.jdbi = jdbi;
        this.statements = new Statements(schema);
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
    }

    Handle open() {
        return jdbi.open();
    }

    Dialect dialect(Connection connection) throws SQLException {
        Dialect known = dialect;
        if (known == null) {
            known = Dialect.of(connection);
            dialect = known;
        }
        return known;
    }

    <T> T run(Handle handle, boolean writable, Function<Tx, T> work) throws SQLException {
        JdbcTx tx = new JdbcTx(handle, dialect(handle.getConnection()), statements, writable);
        try {
            T answer = work.apply(tx);
            tx.send();
            return answer;
        } finally {
            tx.end();
        }
    }
}
