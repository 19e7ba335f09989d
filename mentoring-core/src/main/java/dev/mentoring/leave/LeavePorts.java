package dev.mentoring.leave;

import dev.mentoring.notice.NoticePorts;
import dev.mentoring.session.SessionPorts;

/** The ports of leaves, beside those of the sessions that a leave displaces and of the notices it gives rise to. */
public interface LeavePorts extends SessionPorts, NoticePorts {

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
}
