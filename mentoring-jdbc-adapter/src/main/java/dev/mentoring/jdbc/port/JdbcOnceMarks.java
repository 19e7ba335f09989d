package dev.mentoring.jdbc.port;

import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.Table;
import dev.mentoring.jdbc.transaction.JdbcTx;
import dev.mentoring.notice.OnceMarks;
import dev.mentoring.work.Tx;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What was told once. */
public final class JdbcOnceMarks implements OnceMarks {

    private static final Table MARK = Table.of("mark", List.of("mark"));
    private static final String SELECT = "SELECT mark FROM ${schema}.mark WHERE mark = ANY(:marks)";

    @Override
    public Set<String> marked(Tx tx, Set<String> marks) {
        return new TreeSet<>(
                JdbcTx.reading(tx).list(SELECT, Parameters.ofAll("marks", marks), row -> row.text("mark")));
    }

    @Override
    public void mark(Tx tx, Set<String> marks) {
        JdbcTx.writing(tx)
                .addAbsent(
                        MARK,
                        marks.stream()
                                .sorted()
                                .map(mark -> Parameters.of("mark", mark))
                                .toList());
    }
}
