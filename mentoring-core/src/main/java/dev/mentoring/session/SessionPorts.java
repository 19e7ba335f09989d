package dev.mentoring.session;

import dev.mentoring.assignment.AssignmentPorts;

/** The ports of sessions, beside those of the students who have them. */
public interface SessionPorts extends AssignmentPorts {

    /**
     * Sessions and excuses.
     *
     * @return the port
     */
    Sessions sessions();
}
