package dev.mentoring.cli.scenario;

import java.time.Instant;
import java.time.InstantSource;

/** Tells the time of the step under way. */
public final class ScenarioClock implements InstantSource {

    private Instant now = Instant.EPOCH;

    /**
     * Tells a time before the first step.
     *
     * @param at what time it is
     */
    public void startAt(Instant at) {
        set(at);
    }

    void set(Instant at) {
        now = at;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
