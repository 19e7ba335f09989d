package dev.mentoring.testkit.history;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Commands that follow from one before, each at its time: they come before anything else is drawn. */
final class Agenda {

    private final Deque<Due> all = new ArrayDeque<>();

    /**
     * A command that is to come.
     *
     * @param at when; at once when that is past
     * @param command what
     */
    record Due(Instant at, Command command) {}

    void add(Instant at, Command command) {
        all.add(new Due(at, command));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Optional<Due> next() {
        return Optional.ofNullable(all.poll());
    }
}
