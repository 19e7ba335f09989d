package dev.mentoring.jdbc.cache;

import dev.mentoring.assignment.Assignment;
import dev.mentoring.jdbc.row.AssignmentRow;
import dev.mentoring.jdbc.row.LeaveRows;
import dev.mentoring.jdbc.row.MentorRows;
import dev.mentoring.jdbc.row.SeatRow;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.Query;
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
import java.util.function.Predicate;

/**
 * Whom a move concerns: students, their holders and roots, and other mentors, who may have nothing to do with them yet.
 *
 * @param students the students
 * @param given the other mentors, as far as they are known beforehand
 * @param others how the database finds the other mentors
 * @param isOther whether a mentor is one of the others
 * @param parameters what it looks all of them up by
 */
public record Concerned(
        Set<StudentId> students, Set<MentorId> given, Others others, Predicate<Mentor> isOther, Parameters parameters) {

    /** How the database finds the other mentors. Statements are put together once, as they are long. */
    enum Others {
        GIVEN("mentor FROM ${schema}.seats WHERE mentor = ANY(:others)"),
        OF_ACCOUNT("id FROM ${schema}.mentor WHERE folded_email = :account");

        private final String seats;
        private final String leaves;
        private final String profiles;

        Others(String found) {
            String all = """
                    IN (SELECT unnest(ARRAY[holder, root]) FROM ${schema}.assignment WHERE student = ANY(:students)
                    UNION SELECT\s""" + found + ")";
            seats = SeatRow.locked(all);
            leaves = LeaveRows.standing(all);
            profiles = MentorRows.which("id " + all);
        }
    }

    /** The others are these. */
    public static Concerned of(Set<StudentId> students, Set<MentorId> others) {
        Parameters parameters = Parameters.ofAll("students", students).withAll("others", others);
        return new Concerned(students, others, Others.GIVEN, mentor -> others.contains(mentor.id()), parameters);
    }

    /** The others are those of an account. */
    public static Concerned of(Set<StudentId> students, Email account) {
        Parameters parameters = Parameters.ofAll("students", students).with("account", account.folded());
        Predicate<Mentor> isOfAccount = mentor -> mentor.email().folded().equals(account.folded());
        return new Concerned(students, Set.of(), Others.OF_ACCOUNT, isOfAccount, parameters);
    }

    /** The seats of all mentors: nobody else changes them until the transaction ends. */
    public Query seats(Map<MentorId, SeatRow> into) {
        return SeatRow.query(others.seats, parameters, into);
    }

    /** The leaves of all mentors that stand. */
    Query leaves(Map<MentorId, List<Leave>> into) {
        return LeaveRows.standing(others.leaves, parameters, into);
    }

    /** All mentors. */
    Query profiles(Map<MentorId, Mentor> into) {
        return MentorRows.query(others.profiles, parameters, into);
    }

    /** The other mentors, once all are found. */
    Set<MentorId> others(Collection<Mentor> found) {
        Set<MentorId> all = new HashSet<>(given);
        found.stream().filter(isOther).map(Mentor::id).forEach(all::add);
        return all;
    }

    /** All mentors, once the students' assignments and the other mentors are known. */
    public Set<MentorId> mentors(Collection<AssignmentRow> kept, Set<MentorId> found) {
        Set<MentorId> mentors = new HashSet<>(found);
        for (AssignmentRow each : kept) {
            Assignment assignment = each.assignment();
            mentors.addAll(List.of(assignment.holder(), assignment.root()));
        }
        return mentors;
    }
}
