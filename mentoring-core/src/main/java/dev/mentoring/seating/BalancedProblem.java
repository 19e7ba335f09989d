package dev.mentoring.seating;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * All seatings that place most students of each tier, as the seatings of a balanced transportation problem: nobody is
 * left out and no seat is free. Its cohorts are {@link Strata}, whom those mentors reach who reach their cohort and
 * have its price. Two kinds of dummy balance it: a dummy mentor for each tier that is some price, who stands for
 * having none and who reaches the marginal strata of that tier; and slack, a stratum of dummy students who take the
 * seats left free.
 */
final class BalancedProblem {

    private static final int[] NONE = {};

    private final SeatProblem problem;
    private final TierDuals duals;
    private final Strata strata;

    /** By cohort: how many students of its marginal stratum have no seat. */
    private final int[] leftOut;

    /** Tiers at which seats run out, ascending, each with a dummy mentor; those come after the real ones. */
    private final int[] marginalTiers;

    private final int[][] strataOf;
    private final int[] seats;

    /**
     * The problem of which a seating is a solution.
     *
     * @param queues who of each cohort is placed
     * @param duals the prices of that seating
     */
    BalancedProblem(SeatProblem problem, CohortQueues queues, TierDuals duals) {
        this.problem = problem;
        this.duals = duals;
        strata = new Strata(problem, duals, queues.cohorts());
        leftOut = new int[queues.cohorts()];
        Arrays.setAll(leftOut, cohort -> leftOut(cohort, queues.placed(cohort)));
        marginalTiers = cohorts(cohort -> strata.marginal(cohort) != Strata.NONE)
                .map(duals::ofCohort)
                .distinct()
                .sorted()
                .toArray();
        strataOf = new int[problem.mentors() + marginalTiers.length][];
        seats = new int[strataOf.length];
        for (int m = 0; m < problem.mentors(); m++) {
            seats[m] = Math.min(problem.free()[m], problem.students());
            strataOf[m] = seats[m] == 0 ? NONE : reached(problem.cohortsOf()[m], duals.ofMentor(m));
        }
        for (int i = 0; i < marginalTiers.length; i++) {
            addDummy(problem.mentors() + i, marginalTiers[i]);
        }
    }

    private int leftOut(int cohort, int placed) {
        return strata.size(strata.certain(cohort)) + strata.size(strata.marginal(cohort)) - placed;
    }

    private IntStream cohorts(IntPredicate which) {
        return IntStream.range(0, leftOut.length).filter(which);
    }

    /** The strata of those cohorts at that price, and slack where seats may stay free. */
    private int[] reached(int[] cohorts, int price) {
        int[] reached = new int[2 * cohorts.length + 1];
        int count = 0;
        for (int c : cohorts) {
            if (duals.ofCohort(c) == price) {
                count = add(strata.certain(c), reached, count);
                count = add(strata.marginal(c), reached, count);
            }
        }
        if (price == TierDuals.ZERO) {
            count = add(slack(), reached, count);
        }
        return Arrays.copyOf(reached, count);
    }

    private static int add(int stratum, int[] strata, int count) {
        if (stratum == Strata.NONE) {
            return count;
        }
        strata[count] = stratum;
        return count + 1;
    }

    private void addDummy(int mentor, int tier) {
        int[] shortOfSeats = cohorts(c -> strata.marginal(c) != Strata.NONE && duals.ofCohort(c) == tier)
                .toArray();
        seats[mentor] = Arrays.stream(shortOfSeats).map(c -> leftOut[c]).sum();
        strataOf[mentor] = Arrays.stream(shortOfSeats).map(strata::marginal).toArray();
    }

    /** A seating of cohorts that places most students of each tier, as a solution. */
    ResidualGraph flow(ResidualGraph ofCohorts) {
        int[] size = Arrays.copyOf(strata.sizes(), strata());
        size[slack()] = 1; // so that it has arcs
        ResidualGraph flow = new ResidualGraph(new Network(strataOf, seats, size));
        seatSlack(ofCohorts.used(), flow);
        for (int c = 0; c < leftOut.length; c++) {
            seatStrata(c, ofCohorts, flow);
            if (leftOut[c] > 0) {
                int dummy = problem.mentors() + Arrays.binarySearch(marginalTiers, duals.ofCohort(c));
                flow.seat(flow.network().arc(dummy, strata.marginal(c)), leftOut[c]);
            }
        }
        return flow;
    }

    private void seatSlack(int[] used, ResidualGraph flow) {
        for (int m = 0; m < problem.mentors(); m++) {
            if (seats[m] > 0 && takesSlack(m)) {
                flow.seat(flow.network().arc(m, slack()), seats[m] - used[m]);
            }
        }
    }

    /** The cohort's seats go to its certain stratum first. */
    private void seatStrata(int cohort, ResidualGraph ofCohorts, ResidualGraph flow) {
        Network from = ofCohorts.network();
        Network to = flow.network();
        int certain = strata.size(strata.certain(cohort));
        for (int i = from.firstOfCohort(cohort); i < from.endOfCohort(cohort); i++) {
            int arc = from.arcOfCohort(i);
            int first = Math.min(certain, ofCohorts.seated(arc));
            int rest = ofCohorts.seated(arc) - first;
            certain -= first;
            if (first > 0) {
                flow.seat(to.arc(from.mentor(arc), strata.certain(cohort)), first);
            }
            if (rest > 0) {
                flow.seat(to.arc(from.mentor(arc), strata.marginal(cohort)), rest);
            }
        }
    }

    /** The stratum of a student, {@link Strata#NONE} for one who is never placed. */
    int stratum(int student) {
        return strata.of(student);
    }

    /** How many strata there are, slack included. */
    int strata() {
        return strata.count() + 1;
    }

    /** The stratum of the dummy students: the last one. */
    int slack() {
        return strata.count();
    }

    /** How many mentors there are, dummies included. */
    int mentors() {
        return seats.length;
    }

    int seats(int mentor) {
        return seats[mentor];
    }

    /** The strata that the mentor reaches, ascending. */
    int[] strataOf(int mentor) {
        return strataOf[mentor];
    }

    /** Whether seats of the mentor may stay free. */
    boolean takesSlack(int mentor) {
        return mentor < problem.mentors() && duals.ofMentor(mentor) == TierDuals.ZERO;
    }
}
