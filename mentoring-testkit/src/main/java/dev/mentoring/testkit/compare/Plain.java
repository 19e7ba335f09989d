package dev.mentoring.testkit.compare;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells values in the clear, with all that they hold. */
public final class Plain {

    private static final String GENERATED = "Immutable";

    private Plain() {}

    /**
     * Tells a value.
     *
     * @param value any value
     * @return what it is and what it holds
     */
    public static String text(@Nullable Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(Plain::text).orElse("nothing");
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(Plain::text).collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Map.Entry<?, ?> entry) {
            return text(entry.getKey()) + "=" + text(entry.getValue());
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(Plain::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return value == null || !isComposed(value) ? String.valueOf(value) : attributes(value);
    }

    /** Whether a value is told by what it holds; ids, emails and actors are told by their own text. */
    static boolean isComposed(Object value) {
        Class<?> type = value.getClass();
        return (type.isRecord() || type.getSimpleName().startsWith(GENERATED))
                && Attributes.of(value).size() > 1;
    }

    private static String attributes(Object value) {
        return Attributes.of(value).entrySet().stream()
                .map(Plain::text)
                .collect(Collectors.joining(", ", name(value) + "{", "}"));
    }

    private static String name(Object value) {
        String name = value.getClass().getSimpleName();
        return name.startsWith(GENERATED) ? name.substring(GENERATED.length()) : name;
    }
}
