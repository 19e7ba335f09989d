package dev.mentoring.jdbc;

import dev.mentoring.assignment.Assignment;
import dev.mentoring.leave.Leave;
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
 * @param figures what it looks all of them up by
 */
record Concerned(Set<StudentId> students, Set<MentorId> given, Others others, Row figures) {

    /** How the database finds the other mentors. Statements are put together once, as they are long. */
    enum Others {
        GIVEN("mentor FROM ${schema}.seats WHERE mentor = ANY(:others)", "id = ANY(:others)"),
        OF_ACCOUNT("id FROM ${schema}.mentor WHERE folded_email = :account", "folded_email = :account");

        private final String seats;
        private final String leaves;
        private final String profiles;

        Others(String found, String which) {
            String all = """
                    IN (SELECT unnest(ARRAY[holder, root]) FROM ${schema}.assignment WHERE student = ANY(:students)
                    UNION SELECT\s""" + found + ")";
            seats = CountedSeats.locked(all);
            leaves = JdbcLeaves.standing(all);
            profiles = JdbcMentors.which(which);
        }
    }

    /** The others are these. */
    static Concerned of(Set<StudentId> students, Set<MentorId> others) {
        Row figures = Row.ofAll("students", students).withAll("others", others);
        return new Concerned(students, others, Others.GIVEN, figures);
    }

    /** The others are those of an account. */
    static Concerned of(Set<StudentId> students, Email account) {
        Row figures = Row.ofAll("students", students).with("account", account.folded());
        return new Concerned(students, Set.of(), Others.OF_ACCOUNT, figures);
    }

    /** The seats of all mentors: nobody else changes them until the transaction ends. */
    Question seats(Map<MentorId, CountedSeats> into) {
        return CountedSeats.question(others.seats, figures, into);
    }

    /** The leaves of all mentors that stand. */
    Question leaves(Map<MentorId, List<Leave>> into) {
        return JdbcLeaves.standing(others.leaves, figures, into);
    }

    /** The other mentors. */
    Question profiles(Map<MentorId, Mentor> into) {
        return JdbcMentors.question(others.profiles, figures, into);
    }

    /** All mentors, once the students' assignments and the other mentors are known. */
    Set<MentorId> mentors(Collection<KeptAssignment> kept, Set<MentorId> found) {
        Set<MentorId> mentors = new HashSet<>(found);
        for (KeptAssignment each : kept) {
            Assignment assignment = each.assignment();
            mentors.addAll(List.of(assignment.holder(), assignment.root()));
        }
        return mentors;
    }
}
