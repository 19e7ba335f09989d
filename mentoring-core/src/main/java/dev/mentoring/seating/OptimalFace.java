package dev.mentoring.seating;

import java.util.Arrays;

/**
 * Least load among the seatings that place most students of each tier and reunite most of them. By complementary
 * slackness those are the solutions of the {@link BalancedProblem} on tight arcs alone: everybody sits where {@link
 * ReunionDuals} cost least, and seats stay free only where slack costs least. On this face only the load is left, so
 * {@link GreedySeats} is exact again, with the seats first that must not stay free: all of those can be filled
 * together, as they are in the seating from which the prices come.
 */
final class OptimalFace {

    private final SeatProblem problem;
    private final BalancedProblem balanced;
    private final Reunions reunions;
    private final ReunionDuals duals;
    private final Network network;

    private final int[] mentorOf;
    private final int[] stratumOf;
    private final int[] own;
    private final int[] seats;
    private final int[] singletons;
    private final int[][] choices;
    private int singletonCount;

    /**
     * The face of optimal prices.
     *
     * @param network of the balanced problem
     */
    OptimalFace(SeatProblem problem, BalancedProblem balanced, Reunions reunions, ReunionDuals duals, Network network) {
        this.problem = problem;
        this.balanced = balanced;
        this.reunions = reunions;
        this.duals = duals;
        this.network = network;
        mentorOf = new int[problem.students()];
        Arrays.fill(mentorOf, Seating.NOBODY);
        stratumOf = new int[problem.students()];
        Arrays.setAll(stratumOf, balanced::stratum);
        own = Arrays.copyOf(problem.own(), balanced.mentors());
        seats = new int[balanced.mentors()];
        Arrays.setAll(seats, balanced::seats);
        singletons = new int[reunions.count()];
        choices = new int[reunions.count()][];
    }

    /** The seating of least load. */
    Seating leastLoad() {
        for (int candidate = 0; candidate < reunions.count(); candidate++) {
            classify(candidate);
        }
        Singletons alone = new Singletons(Arrays.copyOf(choices, singletonCount), balanced.mentors());
        CohortQueues queues = new CohortQueues(problem.tier(), stratumOf, balanced.strata());
        ResidualGraph residual = new ResidualGraph(new Network(tightStrata(), seats, queues.sizes()));
        GreedySeats greedy = new GreedySeats(own, seats, queues, residual, alone);
        greedy.fill(mentor -> !mayStayFree(mentor) && !isDummy(mentor));
        greedy.fill(this::isDummy);
        greedy.fill(this::mayStayFree);
        residual.assign(queues, mentorOf);
        for (int i = 0; i < singletonCount; i++) {
            mentorOf[singletons[i]] = alone.at(i);
        }
        return new Seating(withoutDummies());
    }

    /**
     * On tight arcs some candidates have the choice of all of their stratum, some are left one mentor, had before; the
     * others are singletons.
     */
    private void classify(int candidate) {
        int stratum = reunions.stratum(candidate);
        int price = duals.least(reunions.before(candidate));
        boolean mayHaveNone = duals.ofStratum(stratum) == price - 1;
        if (duals.ofStratum(stratum) < price - 1) {
            return;
        }
        int[] had = tight(reunions.before(candidate), price);
        stratumOf[reunions.student(candidate)] = Strata.NONE;
        if (had.length == 1 && !mayHaveNone) {
            seat(reunions.student(candidate), had[0]);
        } else {
            singletons[singletonCount] = reunions.student(candidate);
            choices[singletonCount++] = mayHaveNone ? withMentorsOf(stratum, had) : had;
        }
    }

    private int[] tight(int[] mentors, int price) {
        return Arrays.stream(mentors).filter(m -> duals.ofMentor(m) == price).toArray();
    }

    private int[] withMentorsOf(int stratum, int[] had) {
        int[] all = new int[network.endOfCohort(stratum) - network.firstOfCohort(stratum)];
        Arrays.setAll(all, i -> network.mentor(network.arcOfCohort(network.firstOfCohort(stratum) + i)));
        int[] tight = tight(all, duals.ofStratum(stratum));
        int[] both = Arrays.copyOf(tight, tight.length + had.length);
        System.arraycopy(had, 0, both, tight.length, had.length);
        return both;
    }

    private void seat(int student, int mentor) {
        mentorOf[student] = mentor;
        own[mentor]++;
        seats[mentor]--;
    }

    /** By mentor: the strata that may come. Slack has no students here: it just leaves seats free. */
    private int[][] tightStrata() {
        int[][] tight = new int[balanced.mentors()][];
        Arrays.setAll(
                tight,
                mentor -> Arrays.stream(balanced.strataOf(mentor))
                        .filter(stratum -> duals.ofStratum(stratum) == duals.ofMentor(mentor))
                        .toArray());
        return tight;
    }

    /** Dummies come after the mentors who must be full: who is left with having none is last in line. */
    private boolean isDummy(int mentor) {
        return mentor >= problem.mentors();
    }

    private boolean mayStayFree(int mentor) {
        return balanced.takesSlack(mentor) && duals.ofMentor(mentor) == duals.ofStratum(balanced.slack());
    }

    private int[] withoutDummies() {
        return Arrays.stream(mentorOf)
                .map(mentor -> isDummy(mentor) ? Seating.NOBODY : mentor)
                .toArray();
    }
}
