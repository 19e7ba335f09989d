package dev.mentoring.jdbc;

import dev.mentoring.assignment.Assignment;
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
record KeptAssignment(Assignment assignment, int holdings) {

    static final Table TABLE =
            Table.of("assignment", List.of("student"), "holder", "root", "lent_for", "finished_on", "holdings");
    static final String SELECT = "SELECT " + TABLE.columnList() + " FROM ${schema}.assignment WHERE ";

    private static final String OF = SELECT + "student = ANY(:students) ORDER BY student";

    static Question of(Collection<StudentId> students, Map<StudentId, KeptAssignment> into) {
        return question(OF, students, into);
    }

    /** The same, and nobody else changes them until the transaction ends. */
    static Question locked(Collection<StudentId> students, Map<StudentId, KeptAssignment> into) {
        return question(OF + " FOR UPDATE", students, into);
    }

    private static Question question(String sql, Collection<StudentId> students, Map<StudentId, KeptAssignment> into) {
        return new Question(sql, Row.ofAll("students", students), cells -> {
            KeptAssignment kept = read(cells);
            into.put(kept.assignment().student(), kept);
        });
    }

    static KeptAssignment read(Cells cells) throws SQLException {
        return new KeptAssignment(
                Assignment.builder()
                        .student(cells.text("student", StudentId::of))
                        .holder(cells.text("holder", MentorId::of))
                        .root(cells.text("root", MentorId::of))
                        .lentFor(cells.lines("lent_for", LeaveId::of))
                        .finishedOn(cells.optionalDay("finished_on"))
                        .build(),
                cells.number("holdings"));
    }
}
