package dev.mentoring.seating;

import java.util.Arrays;

/**
 * Seats students, goal by goal, each strictly before the next: most students of tier 0, then of tier 1, and so on; most
 * students with a mentor they had before; least load, the sum over mentors of ((own + seated)² − own²). The package says
 * how, and why that is exact.
 *
 * <p>What is left open is decided by index. Where no mentor had before reaches a student's cohort: of two students of one tier the one with
 * the smaller index is placed, and of two seats that load evenly the one at the mentor with the smaller index is used.
 */
public final class SeatSolver {

    private SeatSolver() {}

    /** An optimum; the same one for the same problem. */
    public static Seating solve(SeatProblem problem) {
        CohortQueues queues = new CohortQueues(problem.tier(), problem.cohort(), problem.cohorts());
        Network network = new Network(problem.cohortsOf(), problem.free(), queues.sizes());
        ResidualGraph residual = new ResidualGraph(network);
        new GreedySeats(problem.own(), problem.free(), queues, residual).fill();
        new GreedyStudents(queues, residual).choose();
        return problem.someHadMentorsBefore()
                ? withReunions(problem, queues, residual)
                : seating(problem, queues, residual);
    }

    private static Seating seating(SeatProblem problem, CohortQueues queues, ResidualGraph residual) {
        int[] mentorOf = new int[problem.students()];
        Arrays.fill(mentorOf, Seating.NOBODY);
        residual.assign(queues, mentorOf);
        return new Seating(mentorOf);
    }

    private static Seating withReunions(SeatProblem problem, CohortQueues queues, ResidualGraph residual) {
        TierDuals prices = TierDuals.of(problem, queues, residual);
        BalancedProblem balanced = new BalancedProblem(problem, queues, prices);
        ResidualGraph flow = balanced.flow(residual);
        Reunions reunions = new Reunions(problem, balanced, flow.network());
        if (reunions.count() == 0) {
            return seating(problem, queues, residual);
        }
        ReunionDuals duals = new ReunionDuals(balanced.strata(), balanced.mentors());
        new PrimalDual(reunions, duals, flow).reuniteMost();
        return new OptimalFace(problem, balanced, reunions, duals, flow.network()).leastLoad();
    }
}
