package dev.mentoring.archsample.planning.check;

import dev.mentoring.archsample.planning.drawing.DrawsByChecking;
import dev.mentoring.archsample.planning.mending.MendsByChecking;
import dev.mentoring.archsample.seating.Solves;

/** Plans anew, by the code that planned before. */
public final class ChecksByPlanning {

    public Object check() {
        return new Solves(0);
    }

    public Object drawn() {
        return new DrawsByChecking();
    }

    public Object mended() {
        return new MendsByChecking();
    }
}
