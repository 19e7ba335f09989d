package dev.mentoring.jdbc.row;

import dev.mentoring.assignment.Assignment;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.Query;
import dev.mentoring.jdbc.statement.ResultRow;
import dev.mentoring.jdbc.statement.Table;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The row of a student's assignment.
 *
 * @param assignment the assignment
 * @param holdings how often the student came to a holder
 */
public record AssignmentRow(Assignment assignment, int holdings) {

    public static final Table TABLE =
            Table.of("assignment", List.of("student"), "holder", "root", "lent_for", "finished_on", "holdings");
    public static final String SELECT = "SELECT " + TABLE.columnList() + " FROM ${schema}.assignment WHERE ";

    private static final String OF = SELECT + "student = ANY(:students) ORDER BY student";

    public static Query of(Collection<StudentId> students, Map<StudentId, AssignmentRow> into) {
        return query(OF, students, into);
    }

    /** The same, and nobody else changes them until the transaction ends. */
    public static Query locked(Collection<StudentId> students, Map<StudentId, AssignmentRow> into) {
        return query(OF + " FOR UPDATE", students, into);
    }

    private static Query query(String sql, Collection<StudentId> students, Map<StudentId, AssignmentRow> into) {
        return new Query(sql, Parameters.ofAll("students", students), row -> {
            AssignmentRow kept = read(row);
            into.put(kept.assignment().student(), kept);
        });
    }

    public static AssignmentRow read(ResultRow row) throws SQLException {
        return new AssignmentRow(
                Assignment.builder()
                        .student(row.text("student", StudentId::of))
                        .holder(row.text("holder", MentorId::of))
                        .root(row.text("root", MentorId::of))
                        .lentFor(row.lines("lent_for", LeaveId::of))
                        .finishedOn(row.optionalDay("finished_on"))
                        .build(),
                row.number("holdings"));
    }
}
