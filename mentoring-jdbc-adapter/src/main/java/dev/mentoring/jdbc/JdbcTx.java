package dev.mentoring.jdbc;

import com.google.common.collect.ImmutableList;
import dev.mentoring.calendar.Tx;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

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

    private static final int MOST_WAITING = 500;

    private final Handle handle;
    private final Dialect dialect;
    private final Statements statements;
    private final boolean writable;
    private final Memos memos = Memos.empty();
    private final Locks locks = new Locks();
    private final List<Pipeline.Step> waiting = new ArrayList<>();
    private boolean remembering;
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
        ask(List.of(new Question(sql, figures, taker)));
    }

    /** For answers as long as a table: takes rows as they come. */
    void stream(String sql, Row figures, Taker taker) {
        send();
        try {
            new Pipeline(handle.getConnection(), statements).stream(new Question(sql, figures, taker));
        } catch (SQLException failure) {
            throw Faults.translate(failure);
        }
    }

    /** Asks several things, and waits once where the database can do so. */
    void ask(List<Question> questions) {
        send();
        if (dialect.answersTogether() && !questions.isEmpty()) {
            askTogether(questions);
        } else {
            questions.forEach(question -> askTogether(List.of(question)));
        }
    }

    private void askTogether(List<Question> questions) {
        try {
            new Pipeline(handle.getConnection(), statements).ask(questions);
        } catch (SQLException failure) {
            throw Faults.translate(failure);
        }
    }

    /** Facts that were read, for as long as they are remembered. */
    Memos memos() {
        return memos;
    }

    /** From now on what is read is remembered, until it is changed: those whom it concerns are locked. */
    void remember() {
        memos.forget();
        remembering = true;
    }

    Locks locks() {
        return locks;
    }

    boolean remembers() {
        return remembering;
    }

    /** Runs a statement once for each row, all at once; tells how many rows each changed. */
    int[] run(String sql, List<Row> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        send();
        memos.forget();
        try (PreparedBatch batch = handle.prepareBatch(statements.in(sql))) {
            for (Row row : rows) {
                row.values().forEach(batch::bind);
                batch.add();
            }
            return batch.execute();
        }
    }

    int run(String sql, Row row) {
        send();
        memos.forget();
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

    void putLater(Table table, List<Row> rows) {
        runLater(dialect.upsert(table), rows);
    }

    void addLater(Table table, List<Row> rows) {
        runLater(table.insert(), rows);
    }

    /**
     * Runs a statement once for each row, together with what else is to be written and at the latest before anything is
     * read. What is remembered stays: whoever calls this sees to it.
     */
    void runLater(String sql, List<Row> rows) {
        if (dialect.answersTogether() && waiting.size() + rows.size() <= MOST_WAITING) {
            rows.forEach(row -> waiting.add(new Pipeline.Step(sql, row)));
        } else {
            run(sql, rows);
        }
    }

    /** Sends what waits to be written. */
    void send() {
        if (!waiting.isEmpty()) {
            List<Pipeline.Step> steps = ImmutableList.copyOf(waiting);
            waiting.clear();
            try {
                new Pipeline(handle.getConnection(), statements).run(steps);
            } catch (SQLException failure) {
                throw Faults.translate(failure);
            }
        }
    }

    /** For whoever writes or reads by it: all that was written so far is there. */
    Connection connection() {
        send();
        return handle.getConnection();
    }

    void end() {
        ended = true;
    }
}
