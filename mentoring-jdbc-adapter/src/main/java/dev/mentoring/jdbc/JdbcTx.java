package dev.mentoring.jdbc;

import com.google.common.collect.ImmutableList;
import dev.mentoring.calendar.Tx;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** A transaction under way: binds values to statements, and reads rows. */
final class JdbcTx implements Tx {

    /** Reads a row. */
    interface Reader<T> {
        T read(Cells cells) throws SQLException;
    }

    /** Takes a row. */
    interface Taker {
        void take(Cells cells) throws SQLException;
    }

    private final Handle handle;
    private final Dialect dialect;
    private final Statements statements;
    private final boolean writable;
    private boolean ended;

    JdbcTx(Handle handle, Dialect dialect, Statements statements, boolean writable) {
        this.handle = handle;
        this.dialect = dialect;
        this.statements = statements;
        this.writable = writable;
    }

    /** The transaction, once it is clear that it may read. */
    static JdbcTx of(Tx tx) {
        if (!(tx instanceof JdbcTx jdbc)) {
            throw new IllegalArgumentException("A transaction of another store");
        }
        if (jdbc.ended) {
            throw new IllegalStateException("The transaction has ended");
        }
        return jdbc;
    }

    /** The transaction, once it is clear that it may write. */
    static JdbcTx writing(Tx tx) {
        JdbcTx jdbc = of(tx);
        if (!jdbc.writable) {
            throw new IllegalStateException("The transaction only reads");
        }
        return jdbc;
    }

    <T> List<T> list(String sql, Row figures, Reader<T> reader) {
        ImmutableList.Builder<T> read = ImmutableList.builder();
        each(sql, figures, cells -> read.add(reader.read(cells)));
        return read.build();
    }

    void each(String sql, Row figures, Taker taker) {
        try (Query query = handle.createQuery(statements.in(sql))) {
            figures.values().forEach(query::bind);
            query.map((row, context) -> {
                        taker.take(new Cells(row));
                        return true;
                    })
                    .forEach(taken -> {});
        }
    }

    /** Runs a statement once for each row, all at once; tells how many rows each changed. */
    int[] run(String sql, List<Row> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (PreparedBatch batch = handle.prepareBatch(statements.in(sql))) {
            for (Row row : rows) {
                row.values().forEach(batch::bind);
                batch.add();
            }
            return batch.execute();
        }
    }

    int run(String sql, Row row) {
        try (var update = handle.createUpdate(statements.in(sql))) {
            row.values().forEach(update::bind);
            return update.execute();
        }
    }

    void add(Table table, List<Row> rows) {
        run(table.insert(), rows);
    }

    void addAbsent(Table table, List<Row> rows) {
        if (!rows.isEmpty()) {
            dialect.addAbsent(this, table, rows);
        }
    }

    void put(Table table, List<Row> rows) {
        run(dialect.upsert(table), rows);
    }

    Connection connection() {
        return handle.getConnection();
    }

    void end() {
        ended = true;
    }
}
