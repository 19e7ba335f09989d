package dev.mentoring.notice;

import java.time.Duration;

/**
 * A port: hears what becomes of notices, for metrics and alarms. Every method does nothing by itself. It is called on
 * the thread that drains, after what it tells of was kept, and outside any transaction; what it throws is passed over.
 */
public interface Listener {

    /** Hears nothing. */
    Listener NONE = new Listener() {};

    /**
     * A notice was sent.
     *
     * @param notice which
     */
    default void sent(Notice notice) {}

    /**
     * A notice could not be sent, and waits to be tried again. The library itself keeps and logs nothing of the cause,
     * whose message may name people.
     *
     * @param notice which
     * @param attempts how many there were, this one included
     * @param cause what {@link Notifications} threw
     */
    default void failed(Notice notice, int attempts, RuntimeException cause) {}

    /**
     * A notice could not be sent for the last time: it is parked until somebody has it tried again.
     *
     * @param notice which
     * @param cause what {@link Notifications} threw this time
     */
    default void parked(Notice notice, RuntimeException cause) {}

    /**
     * A batch begins, and this is how far behind it is.
     *
     * @param lag since the oldest notice of the batch was written
     */
    default void lagged(Duration lag) {}
}
