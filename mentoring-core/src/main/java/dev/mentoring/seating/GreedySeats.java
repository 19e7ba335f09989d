package dev.mentoring.seating;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Settles which seats are used: seats are offered in ascending cost, then mentor, and each that can be filled beside
 * those before it is kept. The k-th student who sits with a mentor who holds {@code own} adds {@code 2 (own + k) − 1} to the
 * load, so the seats of a mentor come in the order in which they are used.
 *
 * <p>This is exact: the sets of seats that students can fill are the independent sets of a transversal matroid, and
 * there the greedy choice is a largest set of least weight.
 */
final class GreedySeats {

    private final int[] own;
    private final int[] free;
    private final CohortQueues queues;
    private final ResidualGraph residual;
    private final Network network;
    private final Singletons singletons;
    private final AugmentingPath path;

    /** The arrays themselves, for the loop that is run most. */
    private final int[] cohortOf;

    private final int[] nextRank;

    /** The cohorts with a student who waits, and their number. */
    private final long[] waiting;

    private int waitingCohorts;

    GreedySeats(int[] own, int[] free, CohortQueues queues, ResidualGraph residual) {
        this(own, free, queues, residual, Singletons.none(own.length));
    }

    GreedySeats(int[] own, int[] free, CohortQueues queues, ResidualGraph residual, Singletons singletons) {
        this.own = own;
        this.free = free;
        this.queues = queues;
        this.residual = residual;
        this.network = residual.network();
        this.singletons = singletons;
        cohortOf = network.cohortsOfArcs();
        nextRank = queues.nextRanks();
        waiting = new long[Bits.words(queues.cohorts())];
        for (int c = 0; c < queues.cohorts(); c++) {
            if (queues.waits(c)) {
                Bits.set(waiting, c);
                waitingCohorts++;
            }
        }
        path = new AugmentingPath(residual, singletons, waiting);
    }

    /** Settles all seats. */
    void fill() {
        fill(mentor -> true);
    }

    /** Settles the seats of some mentors, before those of others or after: what was filled stays filled. */
    void fill(IntPredicate which) {
        long[] byHeld = mentorsByHeld(which);
        int[] active = new int[byHeld.length];
        int[] used = new int[own.length];
        int count = 0;
        int next = 0;
        int held = 0;
        while (somebodyWaits() && (count > 0 || next < byHeld.length)) {
            held = count > 0 ? held + 1 : held(byHeld[next]);
            int from = next;
            while (next < byHeld.length && held(byHeld[next]) == held) {
                next++;
            }
            active = merge(active, count, byHeld, from, next);
            count = offer(active, count + next - from, used);
        }
    }

    /**
     * Mentors with a seat that somebody reaches, by students held, then index: see {@link #held} and {@link #mentor}.
     */
    private long[] mentorsByHeld(IntPredicate which) {
        long[] keys = new long[own.length];
        int count = 0;
        for (int m = 0; m < keys.length; m++) {
            boolean reached = network.isReached(m) || singletons.reach(m);
            if (free[m] > 0 && reached && which.test(m)) {
                keys[count++] = ((long) own[m] << Integer.SIZE) | m;
            }
        }
        long[] sorted = Arrays.copyOf(keys, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static int held(long key) {
        return (int) (key >> Integer.SIZE);
    }

    private static int mentor(long key) {
        return (int) key;
    }

    /** Mentors who have come to hold so many, and mentors who do from the start, both by index. */
    private static int[] merge(int[] active, int count, long[] byHeld, int from, int to) {
        if (from == to) {
            return active;
        }
        int[] merged = new int[active.length];
        int i = 0;
        int j = from;
        for (int k = 0; i < count || j < to; k++) {
            boolean first = j == to || (i < count && active[i] < mentor(byHeld[j]));
            merged[k] = first ? active[i++] : mentor(byHeld[j++]);
        }
        return merged;
    }

    /** One seat of each of those mentors is offered; keeps, and counts, the mentors that may take another. */
    private int offer(int[] mentors, int count, int[] used) {
        int kept = 0;
        for (int i = 0; i < count && somebodyWaits(); i++) {
            int mentor = mentors[i];
            if (fillOne(mentor) && ++used[mentor] < free[mentor]) {
                mentors[kept++] = mentor;
            }
        }
        return kept;
    }

    private boolean somebodyWaits() {
        return waitingCohorts > 0 || singletons.waiting() > 0;
    }

    /** Fills a seat of the mentor: with somebody who waits for it, or along an augmenting path. */
    private boolean fillOne(int mentor) {
        int singleton = singletons.waitingFor(mentor);
        if (singleton >= 0) {
            singletons.sit(singleton, mentor);
            return true;
        }
        int arc = nextWaiting(mentor);
        if (arc >= 0) {
            residual.seat(arc);
            place(network.cohort(arc));
            return true;
        }
        int placed = path.fill(mentor);
        if (placed >= 0) {
            place(placed);
        }
        return placed != AugmentingPath.NO_PATH;
    }

    /** The arc of the mentor whose cohort has the first student in line, negative when nobody waits. */
    private int nextWaiting(int mentor) {
        int best = -1;
        int bestRank = CohortQueues.NOBODY;
        for (int arc = network.firstArc(mentor), end = network.endOfArcs(mentor); arc < end; arc++) {
            int rank = nextRank[cohortOf[arc]];
            if (rank < bestRank) {
                best = arc;
                bestRank = rank;
            }
        }
        return best;
    }

    private void place(int cohort) {
        queues.place(cohort);
        if (!queues.waits(cohort)) {
            Bits.clear(waiting, cohort);
            waitingCohorts--;
        }
    }
}
