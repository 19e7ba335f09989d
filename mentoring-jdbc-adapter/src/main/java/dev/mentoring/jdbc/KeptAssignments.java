package dev.mentoring.jdbc;

import dev.mentoring.assignment.Assignment;
import dev.mentoring.roster.StudentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of some students' assignments, locked, with what it takes to put others in their place.
 *
 * @param rows those that are there
 */
record KeptAssignments(Map<StudentId, KeptAssignment> rows) {

    private static final Table HOLDING = Table.of("holding", List.of("student", "position"), "mentor", "begins_at");

    void replace(JdbcTx tx, Collection<Assignment> assignments, Instant at) {
        List<Row> added = new ArrayList<>();
        List<Row> changed = new ArrayList<>();
        List<Row> begun = new ArrayList<>();
        for (Assignment each : assignments) {
            @Nullable KeptAssignment former = rows.get(each.student());
            boolean begins = former == null || !former.assignment().holder().equals(each.holder());
            int holdings = (former == null ? 0 : former.holdings()) + (begins ? 1 : 0);
            (former == null ? added : changed).add(row(each, holdings));
            if (begins) {
                begun.add(Row.of("student", each.student().value())
                        .with("position", holdings)
                        .with("mentor", each.holder().value())
                        .with("begins_at", at));
            }
        }
        tx.addLater(KeptAssignment.TABLE, added);
        tx.changeLater(KeptAssignment.TABLE, changed);
        tx.addLater(HOLDING, begun);
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
            @Nullable KeptAssignment kept = rows.get(each.student());
            if (kept != null && kept.assignment().isActive()) {
                changes.add(kept.assignment().holder(), kept.assignment().root(), -1);
            }
            if (each.isActive()) {
                changes.add(each.holder(), each.root(), 1);
            }
        }
        return changes;
    }
}
