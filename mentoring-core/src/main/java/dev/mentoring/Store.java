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

/**
 * The ports of one adapter, which share its transactions.
 *
 * <p>What is kept comes back equal: texts character by character, each list in the order in which it was kept, and so
 * the sets and maps that speak of an order. Maps of answers come in the order of their keys. Moments come with whole
 * microseconds. Ids are compared as they are written: upper and lower case, accents and blanks tell them apart, and
 * their order is that of their plain characters, in no language.
 *
 * <p>A {@link dev.mentoring.work.Tx} is good for the ports of its own store while its work runs: any other is
 * refused with an {@link IllegalArgumentException}, one that has ended with an {@link IllegalStateException}, and so is
 * writing or locking in a transaction that only reads.
 */
public interface Store {

    /**
     * Does work in transactions.
     *
     * @return the port
     */
    UnitOfWork work();

    /**
     * Mentors.
     *
     * @return the port
     */
    Mentors mentors();

    /**
     * Students.
     *
     * @return the port
     */
    Students students();

    /**
     * Tracks.
     *
     * @return the port
     */
    ParcoursCatalog parcours();

    /**
     * Where the roster is written.
     *
     * @return the port
     */
    RosterBook rosterBook();

    /**
     * Who holds whom.
     *
     * @return the port
     */
    Assignments assignments();

    /**
     * Locks for moves to an account. They go by {@link #mentors} and {@link #assignments}: a store that takes either from
     * elsewhere leaves this as it is.
     *
     * @return the port, which looks the account up and then locks, unless an adapter does both at once
     */
    default AccountLocks accountLocks() {
        return AccountLocks.of(mentors(), assignments());
    }

    /**
     * Seats.
     *
     * @return the port
     */
    SeatBook seats();

    /**
     * Sessions and excuses.
     *
     * @return the port
     */
    Sessions sessions();

    /**
     * Leaves.
     *
     * @return the port
     */
    Leaves leaves();

    /**
     * Preparation steps and consents.
     *
     * @return the port
     */
    Preparations preparations();

    /**
     * Transfers.
     *
     * @return the port
     */
    Transfers transfers();

    /**
     * Private notes.
     *
     * @return the port
     */
    PrivateNotes notes();

    /**
     * The outbox.
     *
     * @return the port
     */
    Notices notices();

    /**
     * What was told once.
     *
     * @return the port
     */
    OnceMarks onceMarks();

    /**
     * The week from which on gaps are looked for.
     *
     * @return the port
     */
    GapStart gapStart();

    /**
     * Commands done under a key.
     *
     * @return the port
     */
    CommandLog commands();
}
