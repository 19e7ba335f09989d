package dev.mentoring.jdbc;

import dev.mentoring.assignment.Assignment;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom a move concerns: students, their holders and roots, and other mentors, who may have nothing to do with them yet.
 *
 * @param students the students
 * @param given the other mentors, as far as they are known beforehand
 * @param others how the database finds the other mentors
 * @param profiles how it finds what they are
 * @param figures what it looks all of them up by
 */
record Concerned(Set<StudentId> students, Set<MentorId> given, String others, String profiles, Row figures) {

    private static final String OWN = """
            (SELECT holder FROM ${schema}.assignment WHERE student = ANY(:students)
            UNION SELECT root FROM ${schema}.assignment WHERE student = ANY(:students)
            UNION SELECT\s""";

    /** The others are these. */
    static Concerned of(Set<StudentId> students, Set<MentorId> others) {
        return new Concerned(
                students,
                others,
                "mentor FROM ${schema}.seats WHERE mentor = ANY(:others)",
                "id = ANY(:others)",
                Row.ofAll("students", students).withAll("others", others));
    }

    /** The others are those of an account. */
    static Concerned of(Set<StudentId> students, Email account) {
        String withEmail = "folded_email = :account";
        return new Concerned(
                students,
                Set.of(),
                "id FROM ${schema}.mentor WHERE " + withEmail,
                withEmail,
                Row.ofAll("students", students).with("account", account.folded()));
    }

    /** All mentors, as the database finds them. */
    String mentors() {
        return OWN + others + ")";
    }

    Question profiles(Map<MentorId, Mentor> into) {
        return JdbcMentors.which(profiles, figures, into);
    }

    /** All mentors, once the students' assignments and the other mentors are known. */
    Set<MentorId> mentors(Collection<KeptAssignment> kept, Set<MentorId> others) {
        Set<MentorId> mentors = new HashSet<>(others);
        for (KeptAssignment each : kept) {
            Assignment assignment = each.assignment();
            mentors.addAll(List.of(assignment.holder(), assignment.root()));
        }
        return mentors;
    }
}
