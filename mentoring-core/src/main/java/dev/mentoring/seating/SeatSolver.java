package dev.mentoring.seating;

import java.util.Arrays;

/**
 * Seats students, goal by goal, each strictly before the next: most students of tier 0, then of tier 1, and so on; most
 * students with a mentor they had before; least load, the sum over mentors of (own + seated)² − own².
 *
 * <p>What is left open is decided by index. With no mentor had before in play: of two students of one tier the one with
 * the smaller index is placed, and of two seats that load evenly the one at the mentor with the smaller index is used.
 */
public final class SeatSolver {

    private SeatSolver() {}

    /** An optimum; the same one for the same problem. */
    public static Seating solve(SeatProblem problem) {
        WaitingLists waiting = new WaitingLists(problem.tier(), problem.course(), problem.courses());
        SeatFlow flow = new SeatFlow(problem.coursesOf(), problem.free(), waiting.sizes());
        new SeatFilling(problem.own(), problem.free(), waiting, flow).fill();
        new StudentChoice(waiting, flow).choose();
        if (problem.someHadMentorsBefore()) {
            FullHouse groups = new FullHouse(problem, waiting, TierPrices.of(problem, waiting, flow));
            Reunions reunions = new Reunions(problem, groups, groups.flow(flow));
            reunions.reuniteMost();
            return new EvenReunions(problem, groups, reunions).seating();
        }
        int[] mentorOf = new int[problem.students()];
        Arrays.fill(mentorOf, Seating.NOBODY);
        flow.handOut(waiting, mentorOf);
        return new Seating(mentorOf);
    }
}
