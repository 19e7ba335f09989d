package dev.mentoring.roster.service;

import dev.mentoring.assignment.Assignments;
import dev.mentoring.assignment.SeatBook;
import dev.mentoring.leave.Leaves;
import dev.mentoring.notice.Notices;
import dev.mentoring.roster.Mentors;
import dev.mentoring.roster.ParcoursCatalog;
import dev.mentoring.roster.RosterBook;
import dev.mentoring.roster.Students;
import dev.mentoring.session.Sessions;
import dev.mentoring.work.UnitOfWork;

/** The ports that taking a school in needs, which share their transactions. */
public interface RosterServicePorts {

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
     * Seats.
     *
     * @return the port
     */
    SeatBook seats();

    /**
     * Sessions.
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
     * The outbox, and what is to happen only once.
     *
     * @return the port
     */
    Notices notices();
}
