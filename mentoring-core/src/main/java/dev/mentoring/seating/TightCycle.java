package dev.mentoring.seating;

/**
 * A cycle in the residual graph of the balanced problem that reunites a candidate and whose other arcs are all tight,
 * of no reduced cost: the candidate takes a seat of the cheapest mentor had before, whoever sits there moves on to a
 * seat that costs as little, and so on, until somebody takes the place that the candidate leaves in the stratum.
 *
 * <p>Nodes are strata, and candidates as negative numbers ({@code ~candidate}). Arcs between strata are rows of bits
 * and are followed first, as far as they go; those of candidates are followed mentor by mentor, and only then.
 */
final class TightCycle {

    /** In place of a mentor: a candidate becomes one of the stratum, or ceases to be. */
    private static final int WITHIN = -1;

    private final Reunions reunions;
    private final ReunionDuals duals;
    private final ResidualGraph residual;
    private final Network network;

    private final BreadthFirstSearch strata;
    private final long[] target;

    /** By stratum, unless it was reached by a row: at which mentor it is displaced, or {@link #WITHIN}. */
    private final int[] stratumAt;

    /**
     * The candidates reached in this search, each with the node that displaces it, and at which mentor or {@link
     * #WITHIN}.
     */
    private final boolean[] candidateSeen;

    private final int[] candidates;
    private final int[] candidateFrom;
    private final int[] candidateAt;
    private int candidateCount;

    private final boolean[] mentorSeen;
    private final int[] mentors;
    private int mentorCount;

    private final int[] path;

    TightCycle(Reunions reunions, ReunionDuals duals, ResidualGraph residual) {
        this.reunions = reunions;
        this.duals = duals;
        this.residual = residual;
        network = residual.network();
        strata = new BreadthFirstSearch(residual.displaces(), duals.ofStrata());
        target = new long[Bits.words(network.cohorts())];
        stratumAt = new int[network.cohorts()];
        candidateSeen = new boolean[reunions.count()];
        candidates = new int[reunions.count()];
        candidateFrom = new int[reunions.count()];
        candidateAt = new int[reunions.count()];
        mentorSeen = new boolean[network.mentors()];
        mentors = new int[network.mentors()];
        path = new int[network.cohorts() + reunions.count()];
    }

    /** Whether there is a cycle for that candidate. */
    boolean find(int candidate) {
        restart();
        int stratum = reunions.stratum(candidate);
        int price = duals.least(reunions.before(candidate));
        for (int m : reunions.before(candidate)) {
            if (duals.ofMentor(m) == price) {
                displaceAt(m, BreadthFirstSearch.ROOT);
            }
        }
        Bits.set(target, stratum);
        boolean found = reaches(stratum);
        Bits.clear(target, stratum);
        return found;
    }

    private void restart() {
        strata.restart();
        for (int i = 0; i < mentorCount; i++) {
            mentorSeen[mentors[i]] = false;
        }
        for (int i = 0; i < candidateCount; i++) {
            candidateSeen[candidates[i]] = false;
        }
        mentorCount = 0;
        candidateCount = 0;
    }

    private boolean reaches(int stratum) {
        int strataFollowed = 0;
        int candidatesFollowed = 0;
        while (!strata.hasSeen(stratum) && strata.search(target) == BreadthFirstSearch.NONE) {
            if (candidatesFollowed < candidateCount) {
                followCandidate(candidates[candidatesFollowed++]);
            } else if (strataFollowed < strata.count()) {
                followStratum(strata.reached(strataFollowed++));
            } else {
                return false;
            }
        }
        return true;
    }

    /** A candidate moves on: into the stratum, or to another mentor had before, at the same cost. */
    private void followCandidate(int candidate) {
        int stratum = reunions.stratum(candidate);
        int at = reunions.at(candidate);
        int cost = at == Reunions.IN_STRATUM ? duals.ofStratum(stratum) : duals.ofMentor(at) - 1;
        if (duals.ofStratum(stratum) == cost) {
            displace(stratum, ~candidate, WITHIN);
        }
        for (int m : reunions.before(candidate)) {
            if (duals.ofMentor(m) - 1 == cost) {
                displaceAt(m, ~candidate);
            }
        }
    }

    /** Somebody of a stratum moves on: displaces a candidate at a mentor, or is one who settled in the stratum. */
    private void followStratum(int stratum) {
        for (int i = network.firstOfCohort(stratum); i < network.endOfCohort(stratum); i++) {
            int mentor = network.mentor(network.arcOfCohort(i));
            if (duals.ofMentor(mentor) == duals.ofStratum(stratum)) {
                displaceCandidates(mentor, stratum); // the strata there were reached by the row
            }
        }
        for (int c = reunions.firstIn(stratum); c >= 0; c = reunions.next(c)) {
            displaceCandidate(c, stratum, WITHIN);
        }
    }

    /** All who sit with that mentor can be displaced. */
    private void displaceAt(int mentor, int from) {
        for (int arc = network.firstArc(mentor); arc < network.endOfArcs(mentor); arc++) {
            if (residual.seated(arc) > 0) {
                displace(network.cohort(arc), from, mentor);
            }
        }
        displaceCandidates(mentor, from);
    }

    private void displace(int stratum, int from, int at) {
        if (strata.enter(stratum, from)) {
            stratumAt[stratum] = at;
        }
    }

    private void displaceCandidates(int mentor, int from) {
        if (!mentorSeen[mentor]) {
            mentorSeen[mentor] = true;
            mentors[mentorCount++] = mentor;
            for (int c = reunions.firstAt(mentor); c >= 0; c = reunions.next(c)) {
                displaceCandidate(c, from, mentor);
            }
        }
    }

    private void displaceCandidate(int candidate, int from, int at) {
        if (!candidateSeen[candidate]) {
            candidateSeen[candidate] = true;
            candidates[candidateCount++] = candidate;
            candidateFrom[candidate] = from;
            candidateAt[candidate] = at;
        }
    }

    /** Moves everybody along the cycle that was found, the candidate first. */
    void shift(int candidate) {
        int count = 0;
        for (int node = reunions.stratum(candidate); node != BreadthFirstSearch.ROOT; node = from(node)) {
            path[count++] = node;
        }
        int by = ~candidate;
        for (int i = count - 1; i >= 0; i--) {
            take(by, path[i]);
            by = path[i];
        }
    }

    private int from(int node) {
        return node >= 0 ? strata.from(node) : candidateFrom[~node];
    }

    /** A node takes the place of the one that it displaces. */
    private void take(int by, int displaced) {
        if (displaced >= 0) {
            takeFromStratum(by, displaced);
        } else if (candidateAt[~displaced] == WITHIN) {
            reunions.unsettle(~displaced);
        } else {
            reunions.leave(~displaced);
            sit(by, candidateAt[~displaced]);
        }
    }

    private void takeFromStratum(int by, int stratum) {
        if (by < 0 && stratumAt[stratum] == WITHIN) {
            reunions.settle(~by);
            return;
        }
        int mentor = by >= 0 ? residual.mentorToDisplaceAt(stratum, by) : stratumAt[stratum];
        residual.unseat(network.arc(mentor, stratum));
        sit(by, mentor);
    }

    private void sit(int node, int mentor) {
        if (node >= 0) {
            residual.seat(network.arc(mentor, node));
        } else {
            reunions.sit(~node, mentor);
        }
    }

    /** After a search in vain: all that was reached costs one more. */
    void raisePrices() {
        for (int i = 0; i < mentorCount; i++) {
            duals.raiseMentor(mentors[i]);
        }
        for (int i = 0; i < strata.count(); i++) {
            duals.raiseStratum(strata.reached(i));
        }
    }
}
