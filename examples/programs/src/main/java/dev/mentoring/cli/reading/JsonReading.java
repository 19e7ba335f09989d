package dev.mentoring.cli.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Reads a value out of JSON.
 *
 * @param <T> what it reads
 */
@FunctionalInterface
public interface JsonReading<T> {

    /** True or false. */
    JsonReading<Boolean> TRUTH = (path, json, wrong) -> {
        if (json instanceof Boolean truth) {
            return Optional.of(truth);
        }
        wrong.accept(path, Text.of("bad.boolean"));
        return Optional.empty();
    };

    /**
     * Reads a value.
     *
     * @param path where it stands
     * @param json what stands there
     * @param wrong is told where anything is wrong, and what
     * @return the value, or empty after saying what is wrong
     */
    Optional<T> read(String path, Object json, BiConsumer<String, Text> wrong);

    /**
     * A whole number within bounds.
     *
     * @param least the least, included
     * @param greatest the greatest, included
     * @return the reading
     */
    static JsonReading<Integer> whole(int least, int greatest) {
        return (path, json, wrong) -> {
            if (json instanceof Long number && number >= least && number <= greatest) {
                return Optional.of(number.intValue());
            }
            wrong.accept(path, Text.of("bad.whole", String.valueOf(least), String.valueOf(greatest)));
            return Optional.empty();
        };
    }

    /**
     * A value written as text.
     *
     * @param reading how the text reads
     * @param <T> what it is
     * @return the reading
     */
    static <T> JsonReading<T> text(Reading<T> reading) {
        return (path, json, wrong) -> {
            if (!(json instanceof String text)) {
                wrong.accept(path, Text.of("bad.string"));
                return Optional.empty();
            }
            try {
                return Optional.of(reading.read(text));
            } catch (Unreadable e) {
                wrong.accept(path, e.text());
                return Optional.empty();
            }
        };
    }

    /**
     * A value that may be left blank.
     *
     * @param reading how anything else reads
     * @param <T> what it is
     * @return the reading; of blank text it says nothing, and gives nothing
     */
    static <T> JsonReading<T> orBlank(JsonReading<T> reading) {
        return (path, json, wrong) ->
                json instanceof String text && text.isBlank() ? Optional.empty() : reading.read(path, json, wrong);
    }

    /**
     * A list with at least one element, and none twice.
     *
     * @param reading how an element reads
     * @param <T> what an element is
     * @return the reading
     */
    static <T> JsonReading<List<T>> list(JsonReading<T> reading) {
        return (path, json, wrong) -> {
            if (!(json instanceof List<?> elements)) {
                wrong.accept(path, Text.of("bad.list"));
                return Optional.empty();
            }
            return elements(path, elements, reading, wrong);
        };
    }

    private static <T> Optional<List<T>> elements(
            String path, List<?> elements, JsonReading<T> reading, BiConsumer<String, Text> wrong) {
        if (elements.isEmpty()) {
            wrong.accept(path, Text.of("bad.list.empty"));
        }
        Set<T> seen = new HashSet<>();
        List<T> read = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            String at = path + "[" + i + "]";
            Optional<T> element = reading.read(at, elements.get(i), wrong);
            element.filter(it -> !seen.add(it))
                    .ifPresent(it -> wrong.accept(at, Text.of("bad.twice", Text.quoted(it.toString()))));
            element.ifPresent(read::add);
        }
        boolean whole = !elements.isEmpty() && read.size() == elements.size();
        return whole ? Optional.of(read) : Optional.empty();
    }
}
