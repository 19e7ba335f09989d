package dev.mentoring.benchmarks.planning;

import dev.mentoring.benchmarks.Figures;

/** A way to plan an instance, over and over. */
interface Planning {

    /** Plans once; the replacement of each displaced student, −1 without one. */
    int[] run();

    /** What the last run came to. */
    Figures figures();
}
