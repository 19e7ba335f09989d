package dev.mentoring;

import dev.mentoring.assignment.AccountLocks;
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

/** A store whose ports are those of another, but for what it says otherwise. */
interface ForwardingStore extends Store {

    /** The other. */
    Store store();

    @Override
    default UnitOfWork work() {
        return store().work();
    }

    @Override
    default Mentors mentors() {
        return store().mentors();
    }

    @Override
    default Students students() {
        return store().students();
    }

    @Override
    default ParcoursCatalog parcours() {
        return store().parcours();
    }

    @Override
    default RosterBook rosterBook() {
        return store().rosterBook();
    }

    @Override
    default Assignments assignments() {
        return store().assignments();
    }

    @Override
    default AccountLocks accountLocks() {
        return store().accountLocks();
    }

    @Override
    default SeatBook seats() {
        return store().seats();
    }

    @Override
    default Sessions sessions() {
        return store().sessions();
    }

    @Override
    default Leaves leaves() {
        return store().leaves();
    }

    @Override
    default Preparations preparations() {
        return store().preparations();
    }

    @Override
    default Transfers transfers() {
        return store().transfers();
    }

    @Override
    default PrivateNotes notes() {
        return store().notes();
    }

    @Override
    default Notices notices() {
        return store().notices();
    }

    @Override
    default OnceMarks onceMarks() {
        return store().onceMarks();
    }

    @Override
    default GapStart gapStart() {
        return store().gapStart();
    }

    @Override
    default CommandLog commands() {
        return store().commands();
    }
}
