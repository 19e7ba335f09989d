package dev.mentoring.notice;

import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * A port: the outbox. Notices are written in the transaction of the command that gives rise to them, and wait here
 * until they are delivered. A notice is never deleted. What a transaction wrote it reads back.
 */
public interface Notices {

    /** What became of an attempt to deliver a notice. */
    sealed interface Delivery {

        /** It reached the recipient, as far as the host can tell. */
        record Sent() implements Delivery {}

        /**
         * It is to be tried again.
         *
         * @param at not before
         */
        record Again(Instant at) implements Delivery {}

        /** It is tried no more until somebody looks at it. */
        record Parked() implements Delivery {}
    }

    /**
     * A notice that waits for delivery.
     *
     * @param notice the notice
     * @param attempts how often it was tried
     */
    record Waiting(Notice notice, int attempts) {}

    /**
     * Writes notices. One whose id was written before is passed over, also when that one was sent or is parked.
     *
     * @param tx the transaction
     * @param notices in the order in which they are to be sent
     */
    void write(Tx tx, Collection<Notice> notices);

    /**
     * Takes waiting notices for delivery, in the order in which they were written; nobody else gets them before the
     * lease ends. A notice is due from {@link Notice#at()} on, or from the moment given when it was to be tried again.
     * One that waits but is not due or under a lease keeps all later ones to the same recipient waiting; one that was
     * sent or is parked does not.
     *
     * @param tx the transaction
     * @param now the moment of asking
     * @param until when the lease ends
     * @param most how many at the most, above 0
     * @return notices that wait, are due, and are under no lease, each with how often it was settled before
     */
    List<Waiting> claim(Tx tx, Instant now, Instant until, int most);

    /**
     * Settles what became of an attempt. A parked notice that is to be tried again waits again, in its old place.
     *
     * @param tx the transaction
     * @param id which notice; an unknown one is passed over
     * @param delivery sent, to be tried again, or parked
     */
    void settle(Tx tx, String id, Delivery delivery);

    /**
     * Notices that are parked.
     *
     * @param tx the transaction
     * @param most how many at the most, above 0
     * @return in the order in which they were written
     */
    List<Notice> parked(Tx tx, int most);
}
