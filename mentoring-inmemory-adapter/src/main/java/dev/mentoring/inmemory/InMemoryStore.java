package dev.mentoring.inmemory;

import dev.mentoring.Store;
import dev.mentoring.assignment.Assignments;
import dev.mentoring.assignment.SeatBook;
import dev.mentoring.leave.Leaves;
import dev.mentoring.leave.Preparations;
import dev.mentoring.ledger.GapStart;
import dev.mentoring.note.PrivateNotes;
import dev.mentoring.notice.Notices;
import dev.mentoring.notice.OnceMarks;
import dev.mentoring.roster.Mentors;
import dev.mentoring.roster.ParcoursCatalog;
import dev.mentoring.roster.RosterBook;
import dev.mentoring.roster.Students;
import dev.mentoring.session.Sessions;
import dev.mentoring.transfer.Transfers;
import dev.mentoring.work.CommandLog;
import dev.mentoring.work.UnitOfWork;

/**
 * A store in memory. Transactions are all or nothing and run one after the other when they write; it is lost with the
 * process. It may be shared between threads.
 */
public final class InMemoryStore implements Store {

    private final InMemoryWork work = new InMemoryWork();
    private final InMemoryRoster roster = new InMemoryRoster(work);
    private final InMemoryAssignments assignments = new InMemoryAssignments(work);
    private final InMemorySessions sessions = new InMemorySessions(work);
    private final InMemoryLeaves leaves = new InMemoryLeaves(work);

    private final InMemoryPreparations preparations = new InMemoryPreparations(work);
    private final InMemoryTransfers transfers = new InMemoryTransfers(work);
    private final InMemoryNotes notes = new InMemoryNotes(work);
    private final InMemoryNotices notices = new InMemoryNotices(work);
    private final InMemoryOnceMarks onceMarks = new InMemoryOnceMarks(work);
    private final InMemoryGapStart gapStart = new InMemoryGapStart(work);
    private final InMemoryCommands commands = new InMemoryCommands(work);

    private InMemoryStore() {}

    /**
     * An empty store.
     *
     * @return the store
     */
    public static InMemoryStore create() {
        return new InMemoryStore();
    }

    @Override
    public UnitOfWork work() {
        return work;
    }

    @Override
    public Mentors mentors() {
        return roster.mentors();
    }

    @Override
    public Students students() {
        return roster.students();
    }

    @Override
    public ParcoursCatalog parcours() {
        return roster;
    }

    @Override
    public RosterBook rosterBook() {
        return roster;
    }

    @Override
    public Assignments assignments() {
        return assignments;
    }

    @Override
    public SeatBook seats() {
        return assignments;
    }

    @Override
    public Sessions sessions() {
        return sessions;
    }

    @Override
    public Leaves leaves() {
        return leaves;
    }

    @Override
    public Preparations preparations() {
        return preparations;
    }

    @Override
    public Transfers transfers() {
        return transfers;
    }

    @Override
    public PrivateNotes notes() {
        return notes;
    }

    @Override
    public Notices notices() {
        return notices;
    }

    @Override
    public OnceMarks onceMarks() {
        return onceMarks;
    }

    @Override
    public GapStart gapStart() {
        return gapStart;
    }

    @Override
    public CommandLog commands() {
        return commands;
    }
}
