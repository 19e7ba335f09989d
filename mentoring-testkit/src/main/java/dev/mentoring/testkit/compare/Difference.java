package dev.mentoring.testkit.compare;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which two values differ.
 *
 * @param path where, such as {@code [ari][0].habits}; empty for the whole
 * @param one what the first has there, in the clear
 * @param other what the second has there, in the clear
 */
public record Difference(String path, String one, String other) {

    /**
     * Where two values differ, as deep inside as it can be told.
     *
     * @param one a value
     * @param other another
     * @return one for each field that differs; none when they are equal
     */
    public static List<Difference> between(@Nullable Object one, @Nullable Object other) {
        return new Differences().between(one, other);
    }

    /**
     * Holds a value against the one that it must equal.
     *
     * @param is a value
     * @param must what it must equal
     * @throws AssertionError that names each field that differs, with both values
     */
    public static void mustBeNone(@Nullable Object is, @Nullable Object must) {
        if (!Objects.equals(is, must)) {
            throw new AssertionError(told(between(is, must), "is", "must be"));
        }
    }

    /**
     * Tells differences.
     *
     * @param all the differences
     * @param one what the first value is called
     * @param other what the second value is called
     * @return a line each
     */
    public static String told(Collection<Difference> all, String one, String other) {
        return all.stream().map(each -> each.told(one, other)).collect(Collectors.joining("\n"));
    }

    private String told(String first, String second) {
        String at = path.isEmpty() ? "" : (path.startsWith(".") ? path.substring(1) : path) + " ";
        return at + first + " " + one + "\n  " + second + " " + other;
    }
}
