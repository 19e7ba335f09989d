package dev.mentoring.notice;

/**
 * A port, the one that every host writes: brings a notice to its recipient.
 *
 * <p>It is called at least once for each notice, outside any transaction; a host that wants to send only once keeps
 * {@link Notice#id()}. To throw means that the notice did not go out and is to be tried again.
 */
@FunctionalInterface
public interface Notifications {

    /**
     * Sends a notice.
     *
     * @param notice what to say, and to whom
     */
    void send(Notice notice);
}
