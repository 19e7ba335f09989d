package dev.mentoring.jdbc;

import dev.mentoring.assignment.Assignment;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of some students' assignments, locked, with what it takes to put others in their place. */
final class KeptAssignments {

    private static final Table ASSIGNMENT =
            Table.of("assignment", List.of("student"), "holder", "root", "lent_for", "finished_on", "holdings");
    private static final Table HOLDING = Table.of("holding", List.of("student", "position"), "mentor", "begins_at");
    private static final String LOCK = """
            SELECT student, holder, root, finished_on, holdings FROM ${schema}.assignment
            WHERE student = ANY(:students) ORDER BY student FOR UPDATE""";

    /** A row, as far as it matters for what follows from a change. */
    private record Kept(MentorId holder, MentorId root, boolean active, int holdings) {}

    private final Map<StudentId, Kept> rows;

    private KeptAssignments(Map<StudentId, Kept> rows) {
        this.rows = rows;
    }

    static KeptAssignments lock(JdbcTx tx, Collection<StudentId> students) {
        Map<StudentId, Kept> rows = new HashMap<>();
        tx.each(
                LOCK,
                Row.ofAll("students", students),
                cells -> rows.put(
                        cells.text("student", StudentId::of),
                        new Kept(
                                cells.text("holder", MentorId::of),
                                cells.text("root", MentorId::of),
                                cells.isNull("finished_on"),
                                cells.number("holdings"))));
        return new KeptAssignments(rows);
    }

    void replace(JdbcTx tx, Collection<Assignment> assignments, Instant at) {
        List<Row> replaced = new ArrayList<>();
        List<Row> begun = new ArrayList<>();
        for (Assignment each : assignments) {
            Kept former = rows.get(each.student());
            boolean begins = former == null || !former.holder().equals(each.holder());
            int holdings = (former == null ? 0 : former.holdings()) + (begins ? 1 : 0);
            replaced.add(row(each, holdings));
            if (begins) {
                begun.add(Row.of("student", each.student().value())
                        .with("position", holdings)
                        .with("mentor", each.holder().value())
                        .with("begins_at", at));
            }
        }
        tx.put(ASSIGNMENT, replaced);
        tx.add(HOLDING, begun);
    }

    private static Row row(Assignment assignment, int holdings) {
        return Row.of("student", assignment.student().value())
                .with("holder", assignment.holder().value())
                .with("root", assignment.root().value())
                .withLines("lent_for", assignment.lentFor())
                .with("finished_on", assignment.finishedOn())
                .with("holdings", holdings);
    }

    /** What the assignments do to seats. */
    SeatChanges changes(Collection<Assignment> assignments) {
        SeatChanges changes = new SeatChanges();
        for (Assignment each : assignments) {
            @Nullable Kept former = rows.get(each.student());
            if (former != null && former.active()) {
                changes.add(former.holder(), former.root(), -1);
            }
            if (each.isActive()) {
                changes.add(each.holder(), each.root(), 1);
            }
        }
        return changes;
    }
}
