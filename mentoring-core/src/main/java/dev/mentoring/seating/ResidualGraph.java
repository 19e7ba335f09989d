package dev.mentoring.seating;

/**
 * A flow in a {@link Network}, how many students of each cohort sit with each mentor, and its residual graph with the
 * mentors contracted: an arc leads from one cohort to another where some mentor reaches the first and seats the second,
 * so that a student of the first can take over a seat from the second there. Who of a cohort sits where is settled at
 * the end.
 */
final class ResidualGraph {

    private final Network network;

    /** By arc of the network: the students seated. */
    private final int[] seated;

    /** By cohort displaced, then by cohort that displaces it: the parallel arcs, one for each mentor where it can. */
    private final int[][] multiplicity;

    /** By cohort: the cohorts that it can displace. */
    private final long[][] displaces;

    /** By cohort: the cohorts that can displace it, the arcs turned round. */
    private final long[][] displacedBy;

    /** With nobody seated. */
    ResidualGraph(Network network) {
        this.network = network;
        int cohorts = network.cohorts();
        seated = new int[network.arcs()];
        multiplicity = new int[cohorts][cohorts];
        displaces = new long[cohorts][Bits.words(cohorts)];
        displacedBy = new long[cohorts][Bits.words(cohorts)];
    }

    Network network() {
        return network;
    }

    int seated(int arc) {
        return seated[arc];
    }

    /** By cohort, in bits: the cohorts that it can displace. Kept up to date, not to be changed. */
    long[][] displaces() {
        return displaces;
    }

    /** By cohort, in bits: the cohorts that can displace it. Kept up to date, not to be changed. */
    long[][] displacedBy() {
        return displacedBy;
    }

    /** By mentor: how many students sit there. */
    int[] used() {
        int[] used = new int[network.mentors()];
        for (int arc = 0; arc < seated.length; arc++) {
            used[network.mentor(arc)] += seated[arc];
        }
        return used;
    }

    /** One more student of the arc's cohort sits with the arc's mentor. */
    void seat(int arc) {
        seat(arc, 1);
    }

    void seat(int arc, int count) {
        if (seated[arc] == 0 && count > 0) {
            addArcsTo(network.cohort(arc), network.mentor(arc));
        }
        seated[arc] += count;
    }

    private void addArcsTo(int displaced, int mentor) {
        int[] count = multiplicity[displaced];
        for (int arc = network.firstArc(mentor), end = network.endOfArcs(mentor); arc < end; arc++) {
            int cohort = network.cohort(arc);
            if (count[cohort]++ == 0) {
                Bits.set(displacedBy[displaced], cohort);
                Bits.set(displaces[cohort], displaced);
            }
        }
    }

    /** One student of the arc's cohort leaves the arc's mentor. */
    void unseat(int arc) {
        if (--seated[arc] == 0) {
            removeArcsTo(network.cohort(arc), network.mentor(arc));
        }
    }

    private void removeArcsTo(int displaced, int mentor) {
        int[] count = multiplicity[displaced];
        for (int arc = network.firstArc(mentor), end = network.endOfArcs(mentor); arc < end; arc++) {
            int cohort = network.cohort(arc);
            if (--count[cohort] == 0) {
                Bits.clear(displacedBy[displaced], cohort);
                Bits.clear(displaces[cohort], displaced);
            }
        }
    }

    /**
     * A student of a cohort takes over the seat of a student of another, at the first mentor where that is possible.
     */
    void displace(int displaced, int by) {
        int mentor = mentorToDisplaceAt(displaced, by);
        unseat(network.arc(mentor, displaced));
        seat(network.arc(mentor, by));
    }

    /**
     * The first mentor who seats the one cohort and reaches the other. On a path each cohort gives up one seat and takes
     * one, in its own step, so that there is such a mentor when its turn has come, whoever it was in the search.
     */
    int mentorToDisplaceAt(int displaced, int by) {
        for (int i = network.firstOfCohort(displaced); i < network.endOfCohort(displaced); i++) {
            int arc = network.arcOfCohort(i);
            if (seated[arc] > 0 && network.arc(network.mentor(arc), by) >= 0) {
                return network.mentor(arc);
            }
        }
        throw new IllegalStateException("no seat to take over");
    }

    /**
     * Gives the seats of each cohort to its placed students, in the order of mentors and of the cohort's queue: there are
     * as many of either.
     *
     * @param mentorOfStudent gets the mentors
     */
    void assign(CohortQueues queues, int[] mentorOfStudent) {
        for (int c = 0; c < queues.cohorts(); c++) {
            int place = 0;
            for (int i = network.firstOfCohort(c); i < network.endOfCohort(c); i++) {
                int arc = network.arcOfCohort(i);
                for (int n = seated[arc]; n > 0; n--) {
                    mentorOfStudent[queues.student(c, place++)] = network.mentor(arc);
                }
            }
        }
    }
}
