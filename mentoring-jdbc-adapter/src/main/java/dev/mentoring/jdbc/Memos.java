package dev.mentoring.jdbc;

import dev.mentoring.leave.Leave;
import dev.mentoring.note.PrivateNote;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Excuse;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a transaction has read that moves students.
 *
 * @param mentors mentors
 * @param seats their seats
 * @param leaves their leaves that stand
 * @param students students
 * @param assignments their assignments
 * @param notes their notes
 * @param excuses their excuses
 * @param chains where the chains of their transfers end
 */
record Memos(
        Memo<MentorId, Mentor> mentors,
        Memo<MentorId, CountedSeats> seats,
        Memo<MentorId, List<Leave>> leaves,
        Memo<StudentId, Student> students,
        Memo<StudentId, KeptAssignment> assignments,
        Memo<StudentId, List<PrivateNote>> notes,
        Memo<StudentId, List<Excuse>> excuses,
        Memo<StudentId, ChainHead> chains) {

    static Memos empty() {
        return new Memos(
                new Memo<>(JdbcMentors::byId),
                new Memo<>(CountedSeats::of),
                new Memo<>(JdbcLeaves::standing),
                new Memo<>(JdbcStudents::byId),
                new Memo<>(KeptAssignment::of),
                new Memo<>(JdbcNotes::about),
                new Memo<>(JdbcSessions::excusesOf),
                new Memo<>(JdbcTransfers.CHAINS::heads));
    }

    /** All that is going to be asked about those who are locked. */
    List<Question> learn(Collection<MentorId> locked, Collection<StudentId> about) {
        return Stream.of(mentors.learn(locked), leaves.learn(locked), students.learn(about), chains.learn(about))
                .toList();
    }

    /** What goes with the question for sessions of students who are locked. */
    List<Question> learnWithSessions(Collection<StudentId> about) {
        return Stream.of(excuses, notes)
                .filter(memo -> !memo.isKnown(about))
                .map(memo -> memo.learn(about))
                .toList();
    }

    void forget() {
        Stream.of(mentors, seats, leaves, students, assignments, notes, excuses, chains)
                .forEach(Memo::forget);
    }
}
