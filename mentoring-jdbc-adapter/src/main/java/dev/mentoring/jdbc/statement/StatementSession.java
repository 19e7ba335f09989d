package dev.mentoring.jdbc.statement;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The statements of one transaction, in order: queries are asked at once, and what may wait is written behind. */
public final class StatementSession {

    private final Pipeline pipeline;
    private final Dialect dialect;
    private final WriteBehind writes = new WriteBehind();
    private Runnable whenChanged = () -> {};

    public StatementSession(Pipeline pipeline, Dialect dialect) {
        this.pipeline = pipeline;
        this.dialect = dialect;
    }

    /** Has something done whenever rows are changed at once: what was read before may be stale. */
    public void whenChanged(Runnable then) {
        whenChanged = then;
    }

    public <T> List<T> list(String sql, Parameters parameters, RowMapper<T> mapper) {
        ImmutableList.Builder<T> read = ImmutableList.builder();
        each(sql, parameters, row -> read.add(mapper.map(row)));
        return read.build();
    }

    public void each(String sql, Parameters parameters, RowHandler handler) {
        ask(List.of(new Query(sql, parameters, handler)));
    }

    /** For answers as long as a table: takes rows as they come. */
    public void stream(String sql, Parameters parameters, RowHandler handler) {
        flush();
        try {
            pipeline.stream(new Query(sql, parameters, handler));
        } catch (SQLException failure) {
            throw Faults.translate(failure);
        }
    }

    /** Asks several things, and waits once where the database can do so. */
    public void ask(List<Query> queries) {
        flush();
        if (dialect.answersTogether() && !queries.isEmpty()) {
            askTogether(queries);
        } else {
            queries.forEach(query -> askTogether(List.of(query)));
        }
    }

    /** Whether several things are answered at once. */
    public boolean asksTogether() {
        return dialect.answersTogether();
    }

    private void askTogether(List<Query> queries) {
        try {
            pipeline.ask(queries);
        } catch (SQLException failure) {
            throw Faults.translate(failure);
        }
    }

    /** Runs a statement once for each row, all at once; tells how many rows each changed. */
    public int[] run(String sql, List<Parameters> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        flush();
        whenChanged.run();
        try {
            return pipeline.batch(sql, rows);
        } catch (SQLException failure) {
            throw Faults.translate(failure);
        }
    }

    public int run(String sql, Parameters row) {
        return run(sql, List.of(row))[0];
    }

    public void add(Table table, List<Parameters> rows) {
        run(table.insert(), rows);
    }

    /** Adds rows, and passes over those whose key is there. */
    public void addAbsent(Table table, List<Parameters> rows) {
        if (!rows.isEmpty()) {
            dialect.addAbsent(this, table, rows);
        }
    }

    /** Puts rows in place of those of the same key. */
    public void put(Table table, List<Parameters> rows) {
        run(dialect.upsert(table), rows);
    }

    public void addLater(Table table, List<Parameters> rows) {
        runLater(table, table.insert(), rows);
    }

    /** Changes rows that are there. */
    public void changeLater(Table table, List<Parameters> rows) {
        runLater(table, table.update(), rows);
    }

    /**
     * Runs a statement that writes a row of a table once for each row, together with what else is to be written and at
     * the latest before anything is read. What was read before counts on: whoever calls this sees to it.
     */
    public void runLater(Table table, String sql, List<Parameters> rows) {
        if (dialect.answersTogether() && writes.takes(rows.size())) {
            rows.forEach(row -> writes.add(new Write(table.name(), sql, row)));
        } else {
            run(sql, rows);
        }
    }

    /** Sends what waits to be written. */
    public void flush() {
        flush(false);
    }

    /** The same for the last time, with COMMIT, if anything waits: a round trip less than committing afterwards. */
    public void flushAndCommit() {
        flush(true);
    }

    private void flush(boolean commits) {
        if (!writes.isEmpty()) {
            try {
                pipeline.run(writes.drain(), commits);
            } catch (SQLException failure) {
                throw Faults.translate(failure);
            }
        }
    }

    /** For whoever writes or reads by it: all that was written so far is there. */
    public Connection connection() {
        flush();
        return pipeline.connection();
    }
}
