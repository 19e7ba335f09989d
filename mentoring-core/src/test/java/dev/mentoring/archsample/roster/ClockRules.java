package dev.mentoring.archsample.roster;

import java.time.Instant;
import java.time.InstantSource;

/** Rules that ask a clock, if a given one. */
final class ClockRules {

    private ClockRules() {}

    static boolean isOver(InstantSource clock, Instant end) {
        return clock.instant().isAfter(end);
    }
}
