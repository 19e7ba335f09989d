package dev.mentoring.planning.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Numbers for what is alike, in the order in which it first comes. Mostly the one asked about last is asked about again. */
final class Numbering<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> first = new ArrayList<>();
    private final Function<T, Integer> add = this::add;
    private @Nullable T last;
    private int lastNumber;

    @SuppressWarnings("ReferenceEquality") // an equal one is looked up
    int of(T each) {
        if (each != last) {
            last = each;
            lastNumber = numbers.computeIfAbsent(each, add);
        }
        return lastNumber;
    }

    private Integer add(T each) {
        first.add(each);
        return first.size() - 1;
    }

    T get(int number) {
        return first.get(number);
    }

    /** By number. */
    List<T> all() {
        return first;
    }
}
