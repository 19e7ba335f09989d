package dev.mentoring.planning.drawing;

import dev.mentoring.planning.facts.PlanCase;

/**
 * A case whose facts are read once.
 *
 * @param facts the case
 * @param mentors what is known of its mentors
 * @param students what is known of its students
 * @param profiles who has on the profile what its students wish for
 */
public record CaseColumns(PlanCase facts, MentorColumns mentors, StudentColumns students, Profiles profiles) {

    /** Reads a case. */
    public static CaseColumns of(PlanCase facts) {
        MentorColumns mentors = new MentorColumns(facts.mentors());
        StudentColumns students = new StudentColumns(facts.students(), mentors);
        return new CaseColumns(
                facts,
                mentors,
                students,
                new Profiles(students.wishes(), mentors, mentors.thereIn(students.windows())));
    }
}
