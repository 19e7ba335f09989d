package dev.mentoring.testkit.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;

/** Chance, the same for the same seed. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From one to another, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SafeVarargs
    final <T> T any(T... from) {
        return from[random.nextInt(from.length)];
    }

    /** Several of them, each once, in any order. */
    <T> List<T> some(Collection<T> from, int most) {
        List<T> left = new ArrayList<>(from);
        List<T> picked = new ArrayList<>();
        while (picked.size() < most && !left.isEmpty()) {
            picked.add(left.remove(random.nextInt(left.size())));
        }
        return picked;
    }
}
