package dev.mentoring.jdbc.port;

import dev.mentoring.assignment.AccountLocks;
import dev.mentoring.assignment.Addressed;
import dev.mentoring.assignment.Assignments;
import dev.mentoring.jdbc.cache.CachingTx;
import dev.mentoring.jdbc.cache.Concerned;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Mentors;
import dev.mentoring.roster.StudentId;
import dev.mentoring.work.Tx;
import java.util.Set;

/** Locks for moves to an account, which is looked up in the same go where the database answers together. */
public final class JdbcAccountLocks implements AccountLocks {

    private final Assignments assignments;
    private final AccountLocks oneAfterTheOther;

    public JdbcAccountLocks(Mentors mentors, Assignments assignments) {
        this.assignments = assignments;
        this.oneAfterTheOther = AccountLocks.of(mentors, assignments);
    }

    @Override
    public Addressed lock(Tx tx, Set<StudentId> students, Email account) {
        CachingTx jdbc = CachingTx.toWrite(tx);
        if (!jdbc.session().asksTogether() || students.isEmpty()) {
            return oneAfterTheOther.lock(tx, students, account);
        }
        Set<MentorId> addressed = jdbc.locks().take(Concerned.of(students, account));
        return new Addressed(addressed.stream().sorted().toList(), assignments.find(tx, students));
    }
}
