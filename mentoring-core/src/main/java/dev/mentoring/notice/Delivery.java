package dev.mentoring.notice;

import java.time.Instant;

/** What became of an attempt to deliver a notice. */
public sealed interface Delivery {

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
