package dev.mentoring.transfer;

import dev.mentoring.assignment.Seats;
import dev.mentoring.leave.Absences;
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
    boolean holdsAnySession() {
        return absences.leaves().isEmpty() && mentor.days().isEmpty();
    }
}
