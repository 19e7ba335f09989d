package dev.mentoring.jdbc;

import com.google.common.collect.ImmutableList;
import dev.mentoring.work.Tx;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

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

    private final Pipeline pipeline;
    private final Dialect dialect;
    private final boolean writable;
    private final Memos memos = Memos.empty();
    private final Locks locks = new Locks();
    private final List<Pipeline.Step> waiting = new ArrayList<>();
    private boolean remembering;
    private boolean ended;

    JdbcTx(Pipeline pipeline, Dialect dialect, boolean writable) {
        this.pipeline = pipeline;
        this.dialect = dialect;
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
            pipeline.stream(new Question(sql, figures, taker));
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

    boolean asksTogether() {
        return dialect.answersTogether();
    }

    private void askTogether(List<Question> questions) {
        try {
            pipeline.ask(questions);
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
        try {
            return pipeline.batch(sql, rows);
        } catch (SQLException failure) {
            throw Faults.translate(failure);
        }
    }

    int run(String sql, Row row) {
        return run(sql, List.of(row))[0];
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

    void addLater(Table table, List<Row> rows) {
        runLater(table, table.insert(), rows);
    }

    /** Changes rows that are there. */
    void changeLater(Table table, List<Row> rows) {
        runLater(table, table.update(), rows);
    }

    /**
     * Runs a statement that writes a row of a table once for each row, together with what else is to be written and at
     * the latest before anything is read. What is remembered stays: whoever calls this sees to it.
     */
    void runLater(Table table, String sql, List<Row> rows) {
        if (dialect.answersTogether() && waiting.size() + rows.size() <= MOST_WAITING) {
            rows.forEach(row -> waiting.add(new Pipeline.Step(table.name(), sql, row)));
        } else {
            run(sql, rows);
        }
    }

    /** Sends what waits to be written. */
    void send() {
        send(false);
    }

    /** The same for the last time, with COMMIT, if anything waits: a round trip less than committing afterwards. */
    void sendAndCommit() {
        send(true);
    }

    private void send(boolean commits) {
        if (!waiting.isEmpty()) {
            List<Pipeline.Step> steps = ImmutableList.copyOf(waiting);
            waiting.clear();
            try {
                pipeline.run(steps, commits);
            } catch (SQLException failure) {
                throw Faults.translate(failure);
            }
        }
    }

    /** For whoever writes or reads by it: all that was written so far is there. */
    Connection connection() {
        send();
        return pipeline.connection();
    }

    void end() {
        ended = true;
    }
}
