package dev.mentoring.jdbc.audit;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.hash.HashCode;
import dev.mentoring.jdbc.chain.ChainHash;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.ResultRow;
import dev.mentoring.jdbc.statement.StatementSession;
import dev.mentoring.jdbc.statement.Table;
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
record SealedRows(Table table, List<Entry> rows) {

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
    static SealedRows open(StatementSession session, Table table, int most) {
        return new SealedRows(
                table, session.list(OPEN.formatted(table.name()), Parameters.of("most", most), SealedRows::entry));
    }

    /** For each of some seals that follow each other, the rows under it. */
    static Map<Integer, SealedRows> under(StatementSession session, Table table, List<SealRow> seals) {
        Parameters parameters = Parameters.of("first", seals.get(0).number())
                .with("last", seals.get(seals.size() - 1).number());
        ListMultimap<Integer, Entry> rows = ArrayListMultimap.create();
        session.each(UNDER.formatted(table.name()), parameters, row -> rows.put(row.number("seal"), entry(row)));
        Map<Integer, SealedRows> sealed = new HashMap<>();
        seals.forEach(seal -> sealed.put(seal.number(), new SealedRows(table, rows.get(seal.number()))));
        return sealed;
    }

    private static Entry entry(ResultRow row) throws SQLException {
        return new Entry(row.text("student", StudentId::of), row.number("number"), row.hash("hash"));
    }

    void cover(StatementSession session, int seal) {
        List<Parameters> covered = new ArrayList<>();
        rows.forEach(row -> covered.add(Parameters.of("student", row.student().value())
                .with("number", row.number())
                .with("seal", seal)));
        session.run(COVER.formatted(table.name()), covered);
    }

    int size() {
        return rows.size();
    }

    void addTo(ChainHash hash) {
        hash.with(table.name()).with(rows.size());
        rows.forEach(row -> hash.with(row.student()).with(row.number()).with(row.hash()));
    }
}
