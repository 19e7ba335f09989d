package dev.mentoring.jdbc;

import com.google.common.hash.HashCode;
import dev.mentoring.roster.StudentId;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that one seal covers, by their hashes.
 *
 * @param table whose rows
 * @param rows in the order of students
 */
record Sealed(Table table, List<Entry> rows) {

    private static final String OPEN = """
            SELECT student, number, hash FROM ${schema}.%s WHERE seal IS NULL
            ORDER BY student, number FETCH FIRST :most ROWS ONLY""";
    private static final String UNDER = """
            SELECT student, number, hash FROM ${schema}.%s WHERE seal = :seal ORDER BY student, number""";
    private static final String COVER =
            "UPDATE ${schema}.%s SET seal = :seal WHERE student = :student AND number = :number";

    /** One row. */
    private record Entry(StudentId student, int number, HashCode hash) {}

    /** Rows under no seal yet. */
    static Sealed open(JdbcTx tx, Table table, int most) {
        return read(tx, table, OPEN, Row.of("most", most));
    }

    /** Rows under a seal. */
    static Sealed under(JdbcTx tx, Table table, int seal) {
        return read(tx, table, UNDER, Row.of("seal", seal));
    }

    private static Sealed read(JdbcTx tx, Table table, String sql, Row figures) {
        List<Entry> rows = tx.list(
                sql.formatted(table.name()),
                figures,
                cells -> new Entry(cells.text("student", StudentId::of), cells.number("number"), cells.hash("hash")));
        return new Sealed(table, rows);
    }

    void cover(JdbcTx tx, int seal) {
        List<Row> covered = new ArrayList<>();
        rows.forEach(row -> covered.add(Row.of("student", row.student().value())
                .with("number", row.number())
                .with("seal", seal)));
        tx.run(COVER.formatted(table.name()), covered);
    }

    int size() {
        return rows.size();
    }

    void addTo(ChainHash hash) {
        hash.with(table.name()).with(rows.size());
        rows.forEach(row -> hash.with(row.student()).with(row.number()).with(row.hash()));
    }
}
