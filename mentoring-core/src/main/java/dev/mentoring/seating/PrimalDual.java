package dev.mentoring.seating;

/**
 * Reunites most students with a mentor they had before, among the seatings of the {@link BalancedProblem}:
 * primal-dual, as the Hungarian method, but from a full seating. Candidate by candidate the cost of a reunion is let in,
 * and the seating is made optimal again.
 *
 * <p>The seating and its {@link ReunionDuals} stay optimal for the candidates tried so far. The next one could gain one
 * where a mentor had before costs less than the stratum. A cycle of tight arcs through that mentor's seat brings the
 * gain; when there is none, the prices of all that was reached rise by one, which keeps the others where they are and
 * takes the gain away. It never was more than one: a mentor whom the stratum reaches costs at least what the stratum
 * does.
 */
final class PrimalDual {

    private final Reunions reunions;
    private final ReunionDuals duals;
    private final TightCycle cycle;

    PrimalDual(Reunions reunions, ReunionDuals duals, ResidualGraph residual) {
        this.reunions = reunions;
        this.duals = duals;
        cycle = new TightCycle(reunions, duals, residual);
    }

    void reuniteMost() {
        for (int candidate = 0; candidate < reunions.count(); candidate++) {
            if (!reunite(candidate)) {
                reunions.settle(candidate);
            }
        }
    }

    /** Whether that could be. */
    private boolean reunite(int candidate) {
        int reunited = duals.least(reunions.before(candidate)) - 1;
        if (reunited >= duals.ofStratum(reunions.stratum(candidate))) {
            return false;
        }
        if (cycle.find(candidate)) {
            cycle.shift(candidate);
            return true;
        }
        cycle.raisePrices();
        return false;
    }
}
