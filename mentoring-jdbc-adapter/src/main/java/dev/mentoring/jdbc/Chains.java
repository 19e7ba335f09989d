package dev.mentoring.jdbc;

import dev.mentoring.roster.StudentId;
import java.util.Collection;
import java.util.Map;

/** Where the chains of some students end. */
final class Chains {

    private static final String HEAD = """
            SELECT student, number, hash FROM ${schema}.%s
            WHERE student = ANY(:students) ORDER BY number DESC FETCH FIRST 1 ROW ONLY""";

    /** Every chain begins with number 1: from there the database finds its end by the key, however long it is. */
    private static final String HEADS = """
            SELECT t.student, t.number, t.hash FROM ${schema}.%1$s f
            JOIN ${schema}.%1$s t ON t.student = f.student
            AND t.number = (SELECT max(l.number) FROM ${schema}.%1$s l WHERE l.student = f.student)
            WHERE f.student = ANY(:students) AND f.number = 1""";

    private final String head;
    private final String heads;

    /** Chains of a table's rows. */
    Chains(Table table) {
        head = HEAD.formatted(table.name());
        heads = HEADS.formatted(table.name());
    }

    Question heads(Collection<StudentId> students, Map<StudentId, ChainHead> into) {
        return new Question(
                students.size() == 1 ? head : heads,
                Row.ofAll("students", students),
                cells -> into.put(
                        cells.text("student", StudentId::of),
                        new ChainHead(cells.number("number"), cells.hash("hash"))));
    }
}
