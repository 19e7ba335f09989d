package dev.mentoring.planning.drawing;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.policy.Strength;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The tiers of a policy by number, 0 first.
 *
 * @param tiers sets of strengths
 */
record Tiers(List<Set<Strength>> tiers) {

    boolean has(Strength strength) {
        return of(strength) < tiers.size();
    }

    /** The number of the tier, or that of none. */
    int of(Strength strength) {
        int tier = 0;
        while (tier < tiers.size() && !tiers.get(tier).contains(strength)) {
            tier++;
        }
        return tier;
    }

    int count() {
        return tiers.size();
    }

    /** Such as {@code REQUIRED}, or {@code REQUIRED+ADVISED}, the stronger one first. */
    String key(int tier) {
        return tiers.get(tier).stream().sorted().map(Strength::name).collect(Collectors.joining("+"));
    }

    /** A figure for each tier, under its key. */
    Map<String, Integer> named(int[] figures) {
        ImmutableMap.Builder<String, Integer> named = ImmutableMap.builder();
        IntStream.range(0, count()).forEach(tier -> named.put(key(tier), figures[tier]));
        return named.build();
    }
}
