package dev.mentoring.peers;

import java.util.Arrays;

/**
 * What outweighs what, in one sum: a placement all reunions, a reunion all loads.
 *
 * <p>A student left out costs 3, 2 or 1 placements, by tier. That puts tiers strictly one before the other, although three
 * of the lowest cost as much as one of the highest: sets of students who can be placed together are a matroid, in which
 * weights count by their order alone.
 *
 * @param reunion what it costs not to see a mentor again; 0 where nobody had one before
 * @param placement what it costs to leave out a student of the lowest tier
 */
record Weights(long reunion, long placement) {

    static Weights of(Instance instance, int displaced) {
        long dearestSeat = 2L * Arrays.stream(instance.seats()).max().orElse(0) + 1;
        long allLoads = dearestSeat * (displaced + 1);
        boolean reunions = Arrays.stream(instance.before()).anyMatch(mentors -> mentors.length > 0);
        return reunions ? new Weights(allLoads, allLoads * (displaced + 1)) : new Weights(0, allLoads);
    }

    long leftOut(int tier) {
        return (Instance.TIERS - tier) * placement;
    }
}
