package dev.mentoring.seating;

/** What the phases of a solution leave behind, for a look at their invariants. */
final class Phases {

    final SeatProblem problem;
    final CohortQueues queues;
    final ResidualGraph placed;
    final TierDuals tierDuals;
    final BalancedProblem balanced;
    final ResidualGraph flow;
    final Reunions reunions;
    final ReunionDuals reunionDuals;

    /** Runs them up to the reunions. */
    Phases(SeatProblem problem) {
        this.problem = problem;
        queues = new CohortQueues(problem.tier(), problem.cohort(), problem.cohorts());
        placed = new ResidualGraph(new Network(problem.cohortsOf(), problem.free(), queues.sizes()));
        new GreedySeats(problem.own(), problem.free(), queues, placed).fill();
        new GreedyStudents(queues, placed).choose();
        tierDuals = TierDuals.of(problem, queues, placed);
        balanced = new BalancedProblem(problem, queues, tierDuals);
        flow = balanced.flow(placed);
        reunions = new Reunions(problem, balanced, flow.network());
        reunionDuals = new ReunionDuals(balanced.strata(), balanced.mentors());
    }

    Phases reunite() {
        new PrimalDual(reunions, reunionDuals, flow).reuniteMost();
        return this;
    }
}
