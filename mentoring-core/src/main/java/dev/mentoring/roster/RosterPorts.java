package dev.mentoring.roster;

import dev.mentoring.work.WorkPorts;

/** The ports of the roster: the facts that a host may own, and where they are written. */
public interface RosterPorts extends WorkPorts {

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
}
