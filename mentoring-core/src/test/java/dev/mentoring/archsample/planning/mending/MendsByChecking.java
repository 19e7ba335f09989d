package dev.mentoring.archsample.planning.mending;

import dev.mentoring.archsample.planning.check.ChecksByPlanning;

/** Tells the mends that the checker takes. */
public final class MendsByChecking {

    public Object mend(ChecksByPlanning checker) {
        return checker.check();
    }
}
