package dev.mentoring.archsample.planning.drawing;

import dev.mentoring.archsample.planning.check.ChecksByPlanning;

/** Draws up what the checker says. */
public final class DrawsByChecking {

    public Object draw(ChecksByPlanning checker) {
        return checker.check();
    }
}
