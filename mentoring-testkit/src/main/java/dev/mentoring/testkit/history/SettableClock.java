package dev.mentoring.testkit.history;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is set. */
final class SettableClock implements InstantSource {

    private Instant now;

    SettableClock(Instant now) {
        this.now = now;
    }

    void set(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
