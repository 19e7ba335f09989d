package dev.mentoring.peers;

/**
 * A plan and what it took. To read the plan out of a flow is not counted.
 *
 * @param mentors by student: the mentor, −1 for none
 * @param buildSeconds to put the problem to the solver
 * @param solveSeconds to solve it
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares plans
record Planned(int[] mentors, double buildSeconds, double solveSeconds) {}
