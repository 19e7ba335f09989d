package dev.mentoring.assignment;

import dev.mentoring.roster.RosterPorts;

/** The ports of assignments: who holds whom, and how many seats there are, beside the roster. */
public interface AssignmentPorts extends RosterPorts {

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
}
