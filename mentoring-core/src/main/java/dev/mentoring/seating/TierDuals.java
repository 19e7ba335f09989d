package dev.mentoring.seating;

import java.util.Arrays;

/**
 * Optimal dual prices of seats and cohorts, once most students of each tier are placed. A price is told by the tier
 * whose worth it is: that of the last student who could be displaced from the seat along some path; {@link #ZERO},
 * worth nothing, where a path leads to a free seat. A larger number is thus a lower price.
 *
 * <p>By complementary slackness the seatings that place most students of each tier are precisely those in which
 * students sit at mentors of their cohort's price, everybody of a better tier than the price is placed and nobody of a
 * worse one, and all seats of mentors with a price are taken.
 */
final class TierDuals {

    /** The price of a seat that is free or could be. */
    static final int ZERO = Integer.MAX_VALUE;

    /** The price of a cohort that reaches no seat: everybody is worth less. */
    private static final int UNREACHED = -1;

    private final int[] ofCohort;
    private final int[] ofMentor;

    private TierDuals(int[] ofCohort, int[] ofMentor) {
        this.ofCohort = ofCohort;
        this.ofMentor = ofMentor;
    }

    /**
     * The prices of a seating.
     *
     * @param queues who of each cohort is placed
     * @param residual a seating that places most students of each tier
     */
    static TierDuals of(SeatProblem problem, CohortQueues queues, ResidualGraph residual) {
        int[] used = residual.used();
        boolean[] hasFree = new boolean[used.length];
        for (int m = 0; m < used.length; m++) {
            hasFree[m] = used[m] < problem.free()[m];
        }
        int[] ofCohort = ofCohorts(lowestHere(problem, queues, residual, hasFree), residual);
        return new TierDuals(ofCohort, ofMentors(ofCohort, residual, hasFree));
    }

    /** By cohort: the tier of its last placed student, or that there is a free seat at a mentor who reaches it. */
    private static int[] lowestHere(
            SeatProblem problem, CohortQueues queues, ResidualGraph residual, boolean[] hasFree) {
        Network network = residual.network();
        int[] lowest = new int[queues.cohorts()];
        for (int c = 0; c < lowest.length; c++) {
            int last = queues.last(c);
            lowest[c] = last < 0 ? UNREACHED : problem.tier()[last];
            for (int i = network.firstOfCohort(c); i < network.endOfCohort(c); i++) {
                if (hasFree[network.mentor(network.arcOfCohort(i))]) {
                    lowest[c] = ZERO;
                }
            }
        }
        return lowest;
    }

    /** The lowest price among all that a cohort can displace along some path. */
    private static int[] ofCohorts(int[] lowestHere, ResidualGraph residual) {
        BreadthFirstSearch search = new BreadthFirstSearch(residual.displaces());
        int[] ofCohort = new int[lowestHere.length];
        for (int c = 0; c < ofCohort.length; c++) {
            search.searchFrom(c);
            ofCohort[c] = UNREACHED;
            for (int i = 0; i < search.count(); i++) {
                ofCohort[c] = Math.max(ofCohort[c], lowestHere[search.reached(i)]);
            }
        }
        return ofCohort;
    }

    private static int[] ofMentors(int[] ofCohort, ResidualGraph residual, boolean[] hasFree) {
        Network network = residual.network();
        int[] ofMentor = new int[hasFree.length];
        Arrays.setAll(ofMentor, m -> hasFree[m] ? ZERO : UNREACHED);
        for (int arc = 0; arc < network.arcs(); arc++) {
            int mentor = network.mentor(arc);
            if (residual.seated(arc) > 0) {
                ofMentor[mentor] = Math.max(ofMentor[mentor], ofCohort[network.cohort(arc)]);
            }
        }
        return ofMentor;
    }

    int ofCohort(int cohort) {
        return ofCohort[cohort];
    }

    int ofMentor(int mentor) {
        return ofMentor[mentor];
    }
}
