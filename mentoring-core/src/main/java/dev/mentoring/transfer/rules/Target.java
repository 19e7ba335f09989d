package dev.mentoring.transfer.rules;

import dev.mentoring.assignment.Seats;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.roster.Mentor;

/**
 * A mentor who may take students.
 *
 * @param mentor the mentor
 * @param seats the mentor's seats
 * @param absences the mentor's leaves
 */
public record Target(Mentor mentor, Seats seats, Absences absences) {

    /** Whether the mentor can hold a session on any day: nothing depends on when a student's are. */
    public boolean holdsAnySession() {
        return absences.leaves().isEmpty() && mentor.days().isEmpty();
    }
}
