package dev.mentoring.planning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks at many values one step at a time, the same step for all of them, rather than at one value after the other: what
 * lies far apart in memory is then fetched side by side.
 */
final class Sweep {

    /** The place of what has none. */
    static final int NONE = -1;

    private Sweep() {}

    /** Where a step leads from each value, in their order. */
    @SuppressWarnings("unchecked") // an array of them and of nothing else
    static <A, B> List<B> over(List<A> values, Function<? super A, ? extends B> step) {
        Object[] there = new Object[values.size()];
        for (int i = 0; i < there.length; i++) {
            there[i] = step.apply(values.get(i));
        }
        return (List<B>) Arrays.asList(there);
    }

    /** Numbers for values in the order in which they first come: the same one for equal values. */
    static <T extends @Nullable Object> int[] numbers(List<T> values) {
        Map<T, Integer> numbers = new HashMap<>();
        return ask(values, value -> numbers.computeIfAbsent(value, next -> numbers.size()));
    }

    /** The place of each value in a list. */
    static <T> Map<T, Integer> places(List<T> values) {
        Map<T, Integer> places = new HashMap<>(2 * values.size());
        for (int i = 0; i < values.size(); i++) {
            places.put(values.get(i), i);
        }
        return places;
    }

    /** The place of each value, {@link #NONE} where it has none. */
    static <T> int[] find(List<T> values, Map<T, Integer> places) {
        return ask(values, value -> places.getOrDefault(value, NONE));
    }

    /** Asks once about each object, which many values share: it is known again without a look at what it holds. */
    private static <T extends @Nullable Object> int[] ask(List<T> values, Function<T, Integer> question) {
        IdentityHashMap<T, Integer> known = new IdentityHashMap<>();
        int[] answers = new int[values.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = known.computeIfAbsent(values.get(i), question);
        }
        return answers;
    }
}
