package dev.mentoring.jdbc.port;

import dev.mentoring.assignment.Assignment;
import dev.mentoring.jdbc.row.AssignmentRow;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.StatementSession;
import dev.mentoring.jdbc.statement.Table;
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
record AssignmentChanges(Map<StudentId, AssignmentRow> rows) {

    private static final Table HOLDING = Table.of("holding", List.of("student", "position"), "mentor", "begins_at");

    void replace(StatementSession session, Collection<Assignment> assignments, Instant at) {
        List<Parameters> added = new ArrayList<>();
        List<Parameters> changed = new ArrayList<>();
        List<Parameters> begun = new ArrayList<>();
        for (Assignment each : assignments) {
            @Nullable AssignmentRow former = rows.get(each.student());
            boolean begins = former == null || !former.assignment().holder().equals(each.holder());
            int holdings = (former == null ? 0 : former.holdings()) + (begins ? 1 : 0);
            (former == null ? added : changed).add(row(each, holdings));
            if (begins) {
                begun.add(Parameters.of("student", each.student().value())
                        .with("position", holdings)
                        .with("mentor", each.holder().value())
                        .with("begins_at", at));
            }
        }
        session.addLater(AssignmentRow.TABLE, added);
        session.changeLater(AssignmentRow.TABLE, changed);
        session.addLater(HOLDING, begun);
    }

    private static Parameters row(Assignment assignment, int holdings) {
        return Parameters.of("student", assignment.student().value())
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
            @Nullable AssignmentRow kept = rows.get(each.student());
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
