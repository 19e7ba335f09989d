package dev.mentoring.seating;

/**
 * An augmenting path that fills a free seat, found from the seat backwards by breadth-first search: somebody moves into
 * the seat, somebody else into the seat left behind, and so on, until it is the turn of somebody who waits.
 *
 * <p>Nodes are cohorts, and singletons as negative numbers ({@code ~singleton}). Arcs between cohorts are rows of bits
 * and are followed first, as far as they go; the arcs of singletons are followed mentor by mentor, and only then.
 */
final class AugmentingPath {

    /** No path fills the seat: no node is that number. */
    static final int NO_PATH = BreadthFirstSearch.ROOT;

    private final ResidualGraph residual;
    private final Network network;
    private final Singletons singletons;
    private final long[] waiting;

    private final BreadthFirstSearch cohortSearch;
    private final long[] closedCohorts;
    private final boolean[] closedSingletons;

    /** By singleton: whether it is closed or was reached in this search. */
    private final boolean[] singletonSeen;

    /** The singletons reached in this search, in order. */
    private final int[] singletonsReached;

    private int singletonCount;

    /** By singleton: the node that makes room for it, and at which mentor. */
    private final int[] singletonFrom;

    private final int[] singletonAt;

    /** By mentor: the last search in which the singletons who may come there were reached. */
    private final int[] searchAt;

    private int search;
    private int target;
    private int end;

    /**
     * Paths in a residual graph, beside singletons.
     *
     * @param waiting the cohorts with a student who waits, in bits, kept up to date by the caller
     */
    AugmentingPath(ResidualGraph residual, Singletons singletons, long[] waiting) {
        this.residual = residual;
        this.network = residual.network();
        this.singletons = singletons;
        this.waiting = waiting;
        cohortSearch = new BreadthFirstSearch(residual.displacedBy());
        closedCohorts = new long[waiting.length];
        closedSingletons = new boolean[singletons.count()];
        singletonSeen = new boolean[singletons.count()];
        singletonsReached = new int[singletons.count()];
        singletonFrom = new int[singletons.count()];
        singletonAt = new int[singletons.count()];
        searchAt = new int[network.mentors()];
    }

    /**
     * Fills a free seat of the mentor, if that can be, and tells whose turn it was. When it cannot be, nobody reached
     * waits, and nobody else can take a seat from those who were reached: no later path needs to enter there.
     *
     * @return the cohort of the student to be placed, a placed singleton as a negative number, or {@link #NO_PATH}
     */
    int fill(int mentor) {
        restart(mentor);
        find();
        if (end == NO_PATH) {
            System.arraycopy(cohortSearch.seen(), 0, closedCohorts, 0, closedCohorts.length);
            System.arraycopy(singletonSeen, 0, closedSingletons, 0, closedSingletons.length);
        } else {
            augment();
        }
        return end;
    }

    private void restart(int mentor) {
        cohortSearch.restart(closedCohorts);
        System.arraycopy(closedSingletons, 0, singletonSeen, 0, singletonSeen.length);
        singletonCount = 0;
        search++;
        target = mentor;
        end = NO_PATH;
    }

    private void find() {
        enterAll(target, BreadthFirstSearch.ROOT);
        int singletonsFollowed = 0;
        int cohortsFollowed = 0;
        while (end == NO_PATH) {
            int cohort = cohortSearch.search(waiting);
            if (cohort != BreadthFirstSearch.NONE) {
                end = cohort;
            } else if (singletonsFollowed < singletonCount) {
                int singleton = singletonsReached[singletonsFollowed++];
                enterAll(singletons.at(singleton), ~singleton);
            } else if (singletons.count() > 0 && cohortsFollowed < cohortSearch.count()) {
                enterSingletonsFrom(cohortSearch.reached(cohortsFollowed++));
            } else {
                return;
            }
        }
    }

    /** A seat of that mentor is free or would be left: whoever may come there is reached. */
    private void enterAll(int mentor, int from) {
        if (searchAt[mentor] == search) {
            return; // the cohorts, too, were reached: by this, or by the row of a cohort that sits there
        }
        for (int arc = network.firstArc(mentor); arc < network.endOfArcs(mentor); arc++) {
            int cohort = network.cohort(arc);
            if (cohortSearch.enter(cohort, from) && Bits.has(waiting, cohort)) {
                found(cohort);
            }
        }
        enterSingletons(mentor, from);
    }

    private void enterSingletonsFrom(int cohort) {
        for (int i = network.firstOfCohort(cohort); i < network.endOfCohort(cohort); i++) {
            int arc = network.arcOfCohort(i);
            if (residual.seated(arc) > 0) {
                enterSingletons(network.mentor(arc), cohort);
            }
        }
    }

    private void enterSingletons(int mentor, int from) {
        if (searchAt[mentor] == search) {
            return;
        }
        searchAt[mentor] = search;
        CompressedRows choosers = singletons.byMentor();
        for (int i = choosers.start(mentor); i < choosers.end(mentor); i++) {
            enterSingleton(choosers.get(i), from, mentor);
        }
    }

    private void enterSingleton(int singleton, int from, int mentor) {
        if (!singletonSeen[singleton]) {
            singletonSeen[singleton] = true;
            singletonFrom[singleton] = from;
            singletonAt[singleton] = mentor;
            singletonsReached[singletonCount++] = singleton;
            if (singletons.waits(singleton)) {
                found(~singleton);
            }
        }
    }

    private void found(int node) {
        end = end == NO_PATH ? node : end;
    }

    /** From the one who waits to the free seat: each sits down where the next one leaves. */
    private void augment() {
        for (int node = end; node != BreadthFirstSearch.ROOT; ) {
            int from = node >= 0 ? cohortSearch.from(node) : singletonFrom[~node];
            int mentor = seatOf(node, from);
            if (node >= 0) {
                residual.seat(network.arc(mentor, node));
            } else {
                singletons.sit(~node, mentor);
            }
            if (from >= 0) {
                residual.unseat(network.arc(mentor, from));
            }
            node = from;
        }
    }

    /** The mentor at whom a node takes the seat that another leaves. */
    private int seatOf(int node, int from) {
        if (node < 0) {
            return singletonAt[~node];
        }
        if (from >= 0) {
            return residual.mentorToDisplaceAt(from, node);
        }
        return from == BreadthFirstSearch.ROOT ? target : singletons.at(~from);
    }
}
