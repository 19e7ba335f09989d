package dev.mentoring.planning.drawing;

import java.util.Arrays;

/**
 * What a placement comes to, goal by goal.
 *
 * @param placed by tier, the students placed
 * @param before students placed with a mentor they had before
 * @param cost the load
 */
@SuppressWarnings("ArrayRecordComponent") // compared by equalTo alone
record Score(int[] placed, int before, long cost) {

    static Score none(int tiers) {
        return new Score(new int[tiers], 0, 0);
    }

    /** What two stretches come to that do not meet, or at the best if they do. */
    Score plus(Score other) {
        int[] sum = placed.clone();
        Arrays.setAll(sum, tier -> sum[tier] + other.placed[tier]);
        return new Score(sum, before + other.before, cost + other.cost);
    }

    Score costing(long sum) {
        return new Score(placed, before, sum);
    }

    boolean equalTo(Score other) {
        return Arrays.equals(placed, other.placed) && before == other.before && cost == other.cost;
    }

    /**
     * How many students of each tier any plan places at most that is as good in the tiers before. Of the tiers up to one
     * nobody places more than each period alone, and what the tiers before have is not left to the next.
     *
     * @param alone the sum of the best that each period comes to alone
     * @param students by tier, how many there are
     */
    int[] bound(Score alone, int[] students) {
        int[] bound = new int[placed.length];
        int left = 0;
        for (int tier = 0; tier < bound.length; tier++) {
            left += alone.placed[tier];
            bound[tier] = Math.min(left, students[tier]);
            left -= placed[tier];
        }
        return bound;
    }
}
