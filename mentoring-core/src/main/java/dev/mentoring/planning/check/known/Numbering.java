package dev.mentoring.planning.check.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Numbers for what is equal, in the order in which it first comes. The same object again costs no look at its value. */
final class Numbering<T> {

    private final IdentityHashMap<T, Integer> same = new IdentityHashMap<>();
    private final Map<T, Integer> equal = new HashMap<>();
    private final List<T> first = new ArrayList<>();
    private final Function<T, Integer> add = this::add;
    private final Function<T, Integer> ofEqual = this::ofEqual;
    private @Nullable T last;
    private int lastNumber;

    /** The number of an object that comes again and again. */
    @SuppressWarnings("ReferenceEquality") // any other is looked up
    int of(T each) {
        if (each != last) {
            last = each;
            lastNumber = same.computeIfAbsent(each, ofEqual);
        }
        return lastNumber;
    }

    /** The same for an object that was made to ask. */
    int ofEqual(T each) {
        return equal.computeIfAbsent(each, add);
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
