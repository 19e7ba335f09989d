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

    /**
     * Locks for moves to an account. They go by {@link #mentors} and {@link #assignments}: a store that takes either from
     * elsewhere leaves this as it is.
     *
     * @return the port, which looks the account up and then locks, unless an adapter does both at once
     */
    default AccountLocks accountLocks() {
        return AccountLocks.of(mentors(), assignments());
    }
}
