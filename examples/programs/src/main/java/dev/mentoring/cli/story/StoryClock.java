package dev.mentoring.cli.story;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that the story sets. */
final class StoryClock implements InstantSource {

    private Instant now;

    StoryClock(Instant now) {
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
