package dev.mentoring.archsample.calendar;

import dev.mentoring.archsample.roster.Below;

/** Uses a room below its own. */
public final class LooksDown {

    public String look(Below below) {
        return below.name();
    }
}
