package dev.mentoring.planning;

/**
 * Seats students, goal by goal, each strictly before the next: most students of tier 0, then of tier 1, and so on; most
 * students with a mentor they had before; least load, the sum over mentors of (own + seated)² − own².
 *
 * <p>What is left open is decided by index. With no mentor had before in play: of two students of one tier the one with
 * the smaller index is placed, and of two seats that load evenly the one at the mentor with the smaller index is used.
 */
final class SeatSolver {

    private SeatSolver() {}

    /** An optimum; the same one for the same problem. */
    static Seating solve(SeatProblem problem) {
        if (problem.someHadMentorsBefore()) {
            return new CheapestSeats(problem).seating();
        }
        WaitingLists waiting = new WaitingLists(problem);
        SeatFlow flow = new SeatFlow(problem, waiting);
        new SeatFilling(problem, waiting, flow).fill();
        new StudentChoice(waiting, flow).choose();
        return flow.seating(problem, waiting);
    }
}
