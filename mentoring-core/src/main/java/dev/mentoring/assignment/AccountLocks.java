package dev.mentoring.assignment;

import dev.mentoring.roster.Email;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Mentors;
import dev.mentoring.roster.StudentId;
import dev.mentoring.work.Tx;
import java.util.List;
import java.util.Set;

/**
 * A port: keeps what a move to an account is decided upon from changing. An adapter that keeps both mentors and
 * assignments may ask for all of it in one go; where mentors are kept elsewhere, {@link #of} asks for them first.
 */
public interface AccountLocks {

    /**
     * Locks these students' assignments, and the seats of those who hold them, of their root mentors and of the mentors
     * of an account, as {@link Assignments#lock} does.
     *
     * @param tx the transaction
     * @param students whose assignments; unknown ids are passed over
     * @param account an email, compared as {@link Mentors#withEmail} does
     * @return the mentors of the account, and the assignments as they are decided upon
     */
    Addressed lock(Tx tx, Set<StudentId> students, Email account);

    /**
     * Locks that look an account up, and then lock.
     *
     * @param mentors where the account is looked up
     * @param assignments what is locked
     * @return the locks
     */
    static AccountLocks of(Mentors mentors, Assignments assignments) {
        return (tx, students, account) -> {
            List<MentorId> addressed = mentors.withEmail(tx, account);
            return new Addressed(addressed, assignments.lockAll(tx, students, Set.copyOf(addressed)));
        };
    }
}
