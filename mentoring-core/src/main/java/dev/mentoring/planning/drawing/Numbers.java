package dev.mentoring.planning.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Numbers values in the order in which they first come, equal ones alike. An object that many share is known again without
 * a look at what it holds.
 */
final class Numbers<T> {

    private final List<T> values = new ArrayList<>();
    private final Map<T, Integer> numbers = new HashMap<>();
    private final IdentityHashMap<T, Integer> seen = new IdentityHashMap<>();
    private final Function<T, Integer> look = this::look;
    private final Function<T, Integer> add = this::add;
    private @Nullable T last;
    private int lastNumber;

    @SuppressWarnings("ReferenceEquality") // any other is looked up
    int of(T value) {
        if (value != last) {
            last = value;
            lastNumber = seen.computeIfAbsent(value, look);
        }
        return lastNumber;
    }

    /** The same for an object that nobody shares. */
    int byValue(T value) {
        return look(value);
    }

    private Integer look(T value) {
        return numbers.computeIfAbsent(value, add);
    }

    private Integer add(T value) {
        values.add(value);
        return values.size() - 1;
    }

    /** By number. */
    List<T> values() {
        return values;
    }
}
