package dev.mentoring.inmemory;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is set. */
final class MutableClock implements InstantSource {

    private Instant now;

    MutableClock(Instant now) {
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
