package dev.mentoring.jdbc.chain;

import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.Query;
import dev.mentoring.jdbc.statement.Table;
import dev.mentoring.roster.StudentId;
import java.util.Collection;
import java.util.Map;

/** Where the chains of some students end. */
public final class Chains {

    /** Of students' transfers. */
    public static final Chains OF_TRANSFERS = new Chains(TransferRow.TABLE);

    /** Of what was denied about students. */
    public static final Chains OF_DENIALS = new Chains(DenialRow.TABLE);

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

    private Chains(Table table) {
        head = HEAD.formatted(table.name());
        heads = HEADS.formatted(table.name());
    }

    public Query heads(Collection<StudentId> students, Map<StudentId, ChainHead> into) {
        return new Query(
                students.size() == 1 ? head : heads,
                Parameters.ofAll("students", students),
                row -> into.put(
                        row.text("student", StudentId::of), new ChainHead(row.number("number"), row.hash("hash"))));
    }
}
