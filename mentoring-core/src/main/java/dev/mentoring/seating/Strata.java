package dev.mentoring.seating;

import java.util.Arrays;

/**
 * Cohorts split by the prices of {@link TierDuals}: the students of a cohort who are worth more than its price, placed
 * in every optimal seating, are one stratum; those who are worth just that, of whom some may be left out, another.
 * Those who are worth less, never placed, are in none. Strata are numbered from 0, by cohort; an empty one has no number.
 */
final class Strata {

    /** No stratum. */
    static final int NONE = -1;

    private final int[] stratumOf;
    private final int[] size;

    /** By cohort. */
    private final int[] certain;

    private final int[] marginal;

    Strata(SeatProblem problem, TierDuals duals, int cohorts) {
        stratumOf = new int[problem.students()];
        certain = new int[cohorts];
        marginal = new int[cohorts];
        Arrays.setAll(stratumOf, s -> half(problem.cohort()[s], problem.tier()[s], duals));
        size = number(sizes(2 * cohorts));
    }

    /** Twice the cohort for the certain, one more for the marginal, {@link #NONE} for one who is never placed. */
    private static int half(int cohort, int tier, TierDuals duals) {
        int price = duals.ofCohort(cohort);
        if (tier > price) {
            return NONE;
        }
        return tier < price ? 2 * cohort : 2 * cohort + 1;
    }

    private int[] sizes(int halves) {
        int[] sizes = new int[halves];
        for (int half : stratumOf) {
            if (half != NONE) {
                sizes[half]++;
            }
        }
        return sizes;
    }

    /** Numbers the halves that are not empty, and gives their sizes. */
    private int[] number(int[] sizes) {
        int[] number = new int[sizes.length];
        int[] numbered = new int[sizes.length];
        int count = 0;
        for (int half = 0; half < sizes.length; half++) {
            number[half] = sizes[half] > 0 ? count : NONE;
            if (sizes[half] > 0) {
                numbered[count++] = sizes[half];
            }
        }
        Arrays.setAll(certain, cohort -> number[2 * cohort]);
        Arrays.setAll(marginal, cohort -> number[2 * cohort + 1]);
        Arrays.setAll(stratumOf, s -> stratumOf[s] == NONE ? NONE : number[stratumOf[s]]);
        return Arrays.copyOf(numbered, count);
    }

    int count() {
        return size.length;
    }

    int of(int student) {
        return stratumOf[student];
    }

    /** By stratum: its students. Not to be changed. */
    int[] sizes() {
        return size;
    }

    /** How many students are in a stratum; 0 for {@link #NONE}. */
    int size(int stratum) {
        return stratum == NONE ? 0 : size[stratum];
    }

    /** The students of the cohort who are worth more than its price, or {@link #NONE}. */
    int certain(int cohort) {
        return certain[cohort];
    }

    /** The students of the cohort who are worth just its price, or {@link #NONE}. */
    int marginal(int cohort) {
        return marginal[cohort];
    }
}
