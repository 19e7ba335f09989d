package dev.mentoring.leave.rules;

import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Assignments;
import dev.mentoring.leave.Leave;
import dev.mentoring.work.Tx;
import java.util.List;

/**
 * Reads who is lent for which leave.
 *
 * @param assignments the port
 */
public record LentReader(Assignments assignments) {

    /**
     * The students lent for a leave, under any of its names. A student who was moved on for another mentor's leave
     * counts for both.
     *
     * @param tx the transaction
     * @param leave the leave
     * @return where they are now, by student id
     */
    public List<Assignment> by(Tx tx, Leave leave) {
        return assignments.lent(tx).stream()
                .filter(assignment -> assignment.lentFor().stream().anyMatch(leave::isNamed))
                .toList();
    }
}
