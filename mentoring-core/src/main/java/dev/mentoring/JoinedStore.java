package dev.mentoring;

import dev.mentoring.assignment.Assignments;
import dev.mentoring.assignment.SeatBook;
import dev.mentoring.calendar.CommandLog;
import dev.mentoring.calendar.Tx;
import dev.mentoring.calendar.UnitOfWork;
import dev.mentoring.leave.Leaves;
import dev.mentoring.leave.Preparations;
import dev.mentoring.notice.Notices;
import dev.mentoring.roster.Mentors;
import dev.mentoring.roster.ParcoursCatalog;
import dev.mentoring.roster.RosterBook;
import dev.mentoring.roster.Students;
import dev.mentoring.session.Sessions;
import dev.mentoring.transfer.PrivateNotes;
import dev.mentoring.transfer.Transfers;
import java.util.function.Function;

/**
 * A store whose units of work are all part of one transaction that is under way.
 *
 * @param store whose ports
 * @param tx the transaction
 */
record JoinedStore(Store store, Tx tx) implements Store {

    /** Does work in the transaction that is under way. */
    private record Joined(Tx tx) implements UnitOfWork {

        @Override
        public <T> T write(Function<Tx, T> work) {
            return work.apply(tx);
        }

        @Override
        public <T> T read(Function<Tx, T> work) {
            return work.apply(tx);
        }
    }

    @Override
    public UnitOfWork work() {
        return new Joined(tx);
    }

    @Override
    public Mentors mentors() {
        return store.mentors();
    }

    @Override
    public Students students() {
        return store.students();
    }

    @Override
    public ParcoursCatalog parcours() {
        return store.parcours();
    }

    @Override
    public RosterBook rosterBook() {
        return store.rosterBook();
    }

    @Override
    public Assignments assignments() {
        return store.assignments();
    }

    @Override
    public SeatBook seats() {
        return store.seats();
    }

    @Override
    public Sessions sessions() {
        return store.sessions();
    }

    @Override
    public Leaves leaves() {
        return store.leaves();
    }

    @Override
    public Preparations preparations() {
        return store.preparations();
    }

    @Override
    public Transfers transfers() {
        return store.transfers();
    }

    @Override
    public PrivateNotes notes() {
        return store.notes();
    }

    @Override
    public Notices notices() {
        return store.notices();
    }

    @Override
    public CommandLog commands() {
        return store.commands();
    }
}
