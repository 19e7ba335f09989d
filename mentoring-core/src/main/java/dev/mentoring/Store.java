package dev.mentoring;

import dev.mentoring.assignment.Assignments;
import dev.mentoring.assignment.SeatBook;
import dev.mentoring.leave.Leaves;
import dev.mentoring.leave.Preparations;
import dev.mentoring.note.PrivateNotes;
import dev.mentoring.notice.Notices;
import dev.mentoring.roster.Mentors;
import dev.mentoring.roster.ParcoursCatalog;
import dev.mentoring.roster.RosterBook;
import dev.mentoring.roster.Students;
import dev.mentoring.roster.service.RosterServicePorts;
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
public interface Store extends RosterServicePorts {

    /**
     * Does work in transactions.
     *
     * @return the port
     */
    @Override
    UnitOfWork work();

    /**
     * Mentors.
     *
     * @return the port
     */
    @Override
    Mentors mentors();

    /**
     * Students.
     *
     * @return the port
     */
    @Override
    Students students();

    /**
     * Tracks.
     *
     * @return the port
     */
    @Override
    ParcoursCatalog parcours();

    /**
     * Where the roster is written.
     *
     * @return the port
     */
    @Override
    RosterBook rosterBook();

    /**
     * Who holds whom.
     *
     * @return the port
     */
    @Override
    Assignments assignments();

    /**
     * Seats.
     *
     * @return the port
     */
    @Override
    SeatBook seats();

    /**
     * Sessions and excuses.
     *
     * @return the port
     */
    @Override
    Sessions sessions();

    /**
     * Leaves.
     *
     * @return the port
     */
    @Override
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
    @Override
    Notices notices();

    /**
     * Commands done under a key.
     *
     * @return the port
     */
    CommandLog commands();
}
