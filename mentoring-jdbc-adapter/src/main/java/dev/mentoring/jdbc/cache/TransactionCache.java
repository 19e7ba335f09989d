package dev.mentoring.jdbc.cache;

import dev.mentoring.jdbc.chain.ChainHead;
import dev.mentoring.jdbc.chain.Chains;
import dev.mentoring.jdbc.row.AssignmentRow;
import dev.mentoring.jdbc.row.ExcuseRows;
import dev.mentoring.jdbc.row.LeaveRows;
import dev.mentoring.jdbc.row.MentorRows;
import dev.mentoring.jdbc.row.NoteRows;
import dev.mentoring.jdbc.row.SeatRow;
import dev.mentoring.jdbc.row.StudentRows;
import dev.mentoring.jdbc.statement.Query;
import dev.mentoring.jdbc.statement.StatementSession;
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

/** What a transaction has read that moves students. It is remembered from when those whom it concerns are locked. */
public final class TransactionCache {

    private final StatementSession session;
    private final IdentityMap<MentorId, Mentor> mentors = new IdentityMap<>(this, MentorRows::byId);
    private final IdentityMap<MentorId, SeatRow> seats = new IdentityMap<>(this, SeatRow::of);
    private final IdentityMap<MentorId, List<Leave>> leaves = new IdentityMap<>(this, LeaveRows::standing);
    private final IdentityMap<StudentId, Student> students = new IdentityMap<>(this, StudentRows::byId);
    private final IdentityMap<StudentId, AssignmentRow> assignments = new IdentityMap<>(this, AssignmentRow::of);
    private final IdentityMap<StudentId, List<PrivateNote>> notes = new IdentityMap<>(this, NoteRows::about);
    private final IdentityMap<StudentId, List<Excuse>> excuses = new IdentityMap<>(this, ExcuseRows::of);
    private final IdentityMap<StudentId, ChainHead> chains = new IdentityMap<>(this, Chains.OF_TRANSFERS::heads);
    private boolean remembering;

    TransactionCache(StatementSession session) {
        this.session = session;
    }

    StatementSession session() {
        return session;
    }

    public IdentityMap<MentorId, Mentor> mentors() {
        return mentors;
    }

    public IdentityMap<MentorId, SeatRow> seats() {
        return seats;
    }

    /** The leaves of mentors that stand. */
    public IdentityMap<MentorId, List<Leave>> leaves() {
        return leaves;
    }

    public IdentityMap<StudentId, Student> students() {
        return students;
    }

    public IdentityMap<StudentId, AssignmentRow> assignments() {
        return assignments;
    }

    public IdentityMap<StudentId, List<PrivateNote>> notes() {
        return notes;
    }

    public IdentityMap<StudentId, List<Excuse>> excuses() {
        return excuses;
    }

    /** Where the chains of students' transfers end. */
    public IdentityMap<StudentId, ChainHead> chains() {
        return chains;
    }

    public boolean remembers() {
        return remembering;
    }

    /** From now on what is read is remembered, until it is changed. */
    void remember() {
        forget();
        remembering = true;
    }

    /** All that is going to be asked about those who are locked. */
    List<Query> learn(Collection<MentorId> locked, Collection<StudentId> about) {
        return Stream.of(mentors.learn(locked), leaves.learn(locked), students.learn(about), chains.learn(about))
                .toList();
    }

    /** What goes with the query for sessions of students who are locked. */
    public List<Query> learnWithSessions(Collection<StudentId> about) {
        return Stream.of(excuses, notes)
                .filter(facts -> !facts.isKnown(about))
                .map(facts -> facts.learn(about))
                .toList();
    }

    void forget() {
        Stream.of(mentors, seats, leaves, students, assignments, notes, excuses, chains)
                .forEach(IdentityMap::forget);
    }
}
