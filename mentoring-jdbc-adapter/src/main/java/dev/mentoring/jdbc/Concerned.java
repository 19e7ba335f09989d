package dev.mentoring.jdbc;

import dev.mentoring.assignment.Assignment;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom a move concerns: students, their holders and roots, and other mentors.
 *
 * @param students the students
 * @param others mentors who may have nothing to do with them yet
 */
record Concerned(Set<StudentId> students, Set<MentorId> others) {

    /** All mentors, as the database finds them. */
    static final String MENTORS = """
            (SELECT holder FROM ${schema}.assignment WHERE student = ANY(:students)
            UNION SELECT root FROM ${schema}.assignment WHERE student = ANY(:students)
            UNION SELECT mentor FROM ${schema}.seats WHERE mentor = ANY(:others))""";

    Row figures() {
        return Row.ofAll("students", students).withAll("others", others);
    }

    /** All mentors, once the students' assignments are known. */
    Set<MentorId> mentors(Collection<Assignment> assignments) {
        Set<MentorId> mentors = new HashSet<>(others);
        assignments.forEach(each -> mentors.addAll(List.of(each.holder(), each.root())));
        return mentors;
    }
}
