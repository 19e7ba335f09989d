package dev.mentoring.seating;

/**
 * Settles which students get the seats in use: the best ones, tier before index. The seats in use stay the same.
 *
 * <p>This is exact. The sets of students who can be placed are the independent sets of a transversal matroid too. Each
 * student who waits is offered once: of the placed students, those whom the student can displace along some path close
 * the circuit with the student; the last of the circuit in the order goes. That keeps the best set of those offered so
 * far, and whoever goes stays out, as the dearest edge of a cycle does from a least spanning tree.
 */
final class GreedyStudents {

    private final CohortQueues queues;
    private final ResidualGraph residual;
    private final BreadthFirstSearch search;

    GreedyStudents(CohortQueues queues, ResidualGraph residual) {
        this.queues = queues;
        this.residual = residual;
        search = new BreadthFirstSearch(residual.displaces());
    }

    void choose() {
        for (int cohort = 0; cohort < queues.cohorts(); cohort++) {
            boolean placed = true;
            while (placed && queues.waits(cohort)) {
                placed = offer(cohort);
            }
        }
    }

    /** Offers the first of the cohort who waits; once one is refused, so are those behind. */
    private boolean offer(int cohort) {
        search.searchFrom(cohort);
        int last = cohortOfLast(cohort);
        if (queues.lastRank(last) < queues.nextRank(cohort)) {
            return false;
        }
        for (int displaced = last; displaced != cohort; displaced = search.from(displaced)) {
            residual.displace(displaced, search.from(displaced));
        }
        queues.takeBackLast(last);
        queues.place(cohort);
        return true;
    }

    private int cohortOfLast(int cohort) {
        int last = cohort;
        for (int i = 1; i < search.count(); i++) {
            int other = search.reached(i);
            if (queues.lastRank(other) > queues.lastRank(last)) {
                last = other;
            }
        }
        return last;
    }
}
