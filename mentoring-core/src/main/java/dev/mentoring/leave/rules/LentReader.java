package dev.mentoring.leave.rules;

import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Assignments;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.work.Tx;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Reads who is lent for which leave.
 *
 * @param assignments the port
 */
public record LentReader(Assignments assignments) {

    /**
     * The students lent for leaves of these names. A student who was moved on for another mentor's leave counts for both.
     *
     * @param tx the transaction
     * @param names any number of ids
     * @return where they are now, by student id
     */
    public List<Assignment> by(Tx tx, Set<LeaveId> names) {
        return assignments.lent(tx).stream()
                .filter(assignment -> !Collections.disjoint(assignment.lentFor(), names))
                .toList();
    }
}
