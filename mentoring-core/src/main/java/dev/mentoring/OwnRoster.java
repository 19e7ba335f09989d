package dev.mentoring;

import dev.mentoring.assignment.Assignments;
import dev.mentoring.assignment.SeatBook;
import dev.mentoring.calendar.CommandLog;
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

/**
 * A store whose mentors, students and tracks are the host's own, in tables of its own. All else is kept by an adapter,
 * in the same transactions.
 *
 * @param store the adapter's ports
 * @param mentors the host's mentors
 * @param students the host's students
 * @param parcours the host's tracks
 * @param rosterBook where the host writes down what changes of them
 */
public record OwnRoster(
        Store store, Mentors mentors, Students students, ParcoursCatalog parcours, RosterBook rosterBook)
        implements Store {

    @Override
    public UnitOfWork work() {
        return store.work();
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
