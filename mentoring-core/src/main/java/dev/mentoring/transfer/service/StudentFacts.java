package dev.mentoring.transfer.service;

import dev.mentoring.assignment.Assignment;
import dev.mentoring.note.PrivateNote;
import dev.mentoring.roster.Student;
import dev.mentoring.session.rules.Attendance;
import java.util.List;

/**
 * What the move of a student depends on, of the student's own.
 *
 * @param student the student
 * @param assignment where the student is
 * @param attendance sessions and excuses over the window
 * @param notes the private notes, where they count
 */
record StudentFacts(Student student, Assignment assignment, Attendance attendance, List<PrivateNote> notes) {

    /** The student, whose training may have ended earlier than was planned. */
    Student inTraining() {
        return assignment.finishedOn().map(student::endingBy).orElse(student);
    }
}
