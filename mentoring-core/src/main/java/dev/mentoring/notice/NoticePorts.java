package dev.mentoring.notice;

import dev.mentoring.work.WorkPorts;

/** The ports of notices. */
public interface NoticePorts extends WorkPorts {

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
}
