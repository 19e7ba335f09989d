package dev.mentoring.jdbc;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.hash.HashCode;
import dev.mentoring.roster.StudentId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
            SELECT seal, student, number, hash FROM ${schema}.%s WHERE seal BETWEEN :first AND :last
            ORDER BY seal, student, number""";
    private static final String COVER =
            "UPDATE ${schema}.%s SET seal = :seal WHERE student = :student AND number = :number";

    /** One row. */
    private record Entry(StudentId student, int number, HashCode hash) {}

    /** Rows under no seal yet. */
    static Sealed open(JdbcTx tx, Table table, int most) {
        return new Sealed(table, tx.list(OPEN.formatted(table.name()), Row.of("most", most), Sealed::entry));
    }

    /** For each of some seals that follow each other, the rows under it. */
    static Map<Integer, Sealed> under(JdbcTx tx, Table table, List<SealRow> seals) {
        Row figures = Row.of("first", seals.get(0).number())
                .with("last", seals.get(seals.size() - 1).number());
        ListMultimap<Integer, Entry> rows = ArrayListMultimap.create();
        tx.each(UNDER.formatted(table.name()), figures, cells -> rows.put(cells.number("seal"), entry(cells)));
        Map<Integer, Sealed> sealed = new HashMap<>();
        seals.forEach(seal -> sealed.put(seal.number(), new Sealed(table, rows.get(seal.number()))));
        return sealed;
    }

    private static Entry entry(Cells cells) throws SQLException {
        return new Entry(cells.text("student", StudentId::of), cells.number("number"), cells.hash("hash"));
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
