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

    private final BreadthFirstSearch strataSearch;
    private final long[] target;

    /** By stratum entered from outside in this search: at which mentor it is displaced, or {@link #WITHIN}. */
    private final int[] stratumAt;

    /** The candidates reached in this search, in order. */
    private final int[] candidates;

    private int candidateCount;
    private final boolean[] candidateSeen;

    /** By candidate: the node that displaces it, and at which mentor or {@link #WITHIN}. */
    private final int[] candidateFrom;

    private final int[] candidateAt;

    private final boolean[] mentorSeen;
    private final int[] mentors;
    private int mentorCount;

    private final int[] path;

    TightCycle(Reunions reunions, ReunionDuals duals, ResidualGraph residual) {
        this.reunions = reunions;
        this.duals = duals;
        this.residual = residual;
        network = residual.network();
        // a stratum sits at its own price, so that an arc between strata is tight where their prices are equal
        strataSearch = new BreadthFirstSearch(residual.displaces(), duals.ofStrata());
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
        boolean found = searchFor(stratum);
        Bits.clear(target, stratum);
        return found;
    }

    private void restart() {
        strataSearch.restart();
        for (int i = 0; i < mentorCount; i++) {
            mentorSeen[mentors[i]] = false;
        }
        for (int i = 0; i < candidateCount; i++) {
            candidateSeen[candidates[i]] = false;
        }
        mentorCount = 0;
        candidateCount = 0;
    }

    private boolean searchFor(int stratum) {
        int strataFollowed = 0;
        int candidatesFollowed = 0;
        while (!strataSearch.hasSeen(stratum) && strataSearch.search(target) == BreadthFirstSearch.NONE) {
            if (candidatesFollowed < candidateCount) {
                followCandidate(candidates[candidatesFollowed++]);
            } else if (strataFollowed < strataSearch.count()) {
                followStratum(strataSearch.reached(strataFollowed++));
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

    /** All who sit with that mentor can be displaced. Once that was so, the strata there are reached, or are by a row. */
    private void displaceAt(int mentor, int from) {
        if (mentorSeen[mentor]) {
            return;
        }
        for (int arc = network.firstArc(mentor); arc < network.endOfArcs(mentor); arc++) {
            if (residual.seated(arc) > 0) {
                displace(network.cohort(arc), from, mentor);
            }
        }
        displaceCandidates(mentor, from);
    }

    private void displace(int stratum, int from, int at) {
        if (strataSearch.enter(stratum, from)) {
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

    /** Moves everybody along the cycle that was just found, the candidate first. */
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
        return node >= 0 ? strataSearch.from(node) : candidateFrom[~node];
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

    /** Just after a search in vain: all that was reached costs one more. */
    void raisePrices() {
        for (int i = 0; i < mentorCount; i++) {
            duals.raiseMentor(mentors[i]);
        }
        for (int i = 0; i < strataSearch.count(); i++) {
            duals.raiseStratum(strataSearch.reached(i));
        }
    }
}
