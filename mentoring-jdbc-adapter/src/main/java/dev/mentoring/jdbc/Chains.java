package dev.mentoring.jdbc;

import dev.mentoring.roster.StudentId;
import java.util.Collection;
import java.util.Map;

/**
 * Where the chains of some students end.
 *
 * @param table the rows' table
 */
record Chains(Table table) {

    private static final String HEADS = """
            SELECT t.student, t.number, t.hash FROM ${schema}.%1$s t
            WHERE t.student = ANY(:students)
            AND t.number = (SELECT max(l.number) FROM ${schema}.%1$s l WHERE l.student = t.student)""";

    Question heads(Collection<StudentId> students, Map<StudentId, ChainHead> into) {
        return new Question(
                HEADS.formatted(table.name()),
                Row.ofAll("students", students),
                cells -> into.put(
                        cells.text("student", StudentId::of),
                        new ChainHead(cells.number("number"), cells.hash("hash"))));
    }
}
