package dev.mentoring.seating;

/**
 * Dual prices in the balanced problem when a reunion, a seat with a mentor had before, is worth one: a mentor costs the
 * price, and one less to a student who had that mentor before. A seating in which everybody sits where that is least
 * has most reunions, and every seating that has as many is such a one. No mentor whom a stratum reaches costs less than
 * the stratum's price, and those with whom it sits cost just that.
 */
final class ReunionDuals {

    private final int[] ofStratum;
    private final int[] ofMentor;

    /** All prices are 0: without reunions anything is best. */
    ReunionDuals(int strata, int mentors) {
        ofStratum = new int[strata];
        ofMentor = new int[mentors];
    }

    int ofStratum(int stratum) {
        return ofStratum[stratum];
    }

    /** By stratum, kept up to date. Not to be changed. */
    int[] ofStrata() {
        return ofStratum;
    }

    int ofMentor(int mentor) {
        return ofMentor[mentor];
    }

    /** The least price among mentors. */
    int least(int[] mentors) {
        int least = Integer.MAX_VALUE;
        for (int m : mentors) {
            least = Math.min(least, ofMentor[m]);
        }
        return least;
    }

    void raiseStratum(int stratum) {
        ofStratum[stratum]++;
    }

    void raiseMentor(int mentor) {
        ofMentor[mentor]++;
    }
}
