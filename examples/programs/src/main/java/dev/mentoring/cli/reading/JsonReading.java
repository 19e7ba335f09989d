package dev.mentoring.cli.reading;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Reads a value out of JSON.
 *
 * @param <T> what it reads
 */
@FunctionalInterface
public interface JsonReading<T> {

    /** True or false. */
    JsonReading<Boolean> TRUTH = of(Text.of("form.boolean"), (path, json, wrong) -> {
        if (json instanceof Boolean truth) {
            return Optional.of(truth);
        }
        wrong.accept(path, needs(Text.of("form.boolean"), json));
        return Optional.empty();
    });

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
     * What to write.
     *
     * @return the form of the value
     */
    default Text form() {
        return Text.of("form.any");
    }

    /**
     * The same reading in a school's zone.
     *
     * @param zone in which a date-time without offset is meant
     * @return the reading
     */
    default JsonReading<T> in(ZoneId zone) {
        return this;
    }

    /** A value that is not of the form needed. */
    static Text needs(Text form, Object json) {
        return Text.of("bad.value", Text.quoted(String.valueOf(json)), form);
    }

    /**
     * A reading of values with a form.
     *
     * @param form what to write
     * @param reading reads the value
     * @param <T> what it is
     * @return the reading
     */
    static <T> JsonReading<T> of(Text form, JsonReading<T> reading) {
        return new Formed<>(form, reading);
    }

    /**
     * A whole number within bounds.
     *
     * @param least the least, included
     * @param greatest the greatest, included
     * @return the reading
     */
    static JsonReading<Integer> whole(int least, int greatest) {
        Text form = Text.of("form.whole", String.valueOf(least), String.valueOf(greatest));
        return of(form, (path, json, wrong) -> {
            if (json instanceof Long number && number >= least && number <= greatest) {
                return Optional.of(number.intValue());
            }
            wrong.accept(path, needs(form, json));
            return Optional.empty();
        });
    }

    /**
     * A value written as text.
     *
     * @param reading how the text reads
     * @param <T> what it is
     * @return the reading
     */
    static <T> JsonReading<T> text(Reading<T> reading) {
        return new JsonText<>(reading);
    }

    /**
     * A value that may be left blank.
     *
     * @param reading how anything else reads
     * @param <T> what it is
     * @return the reading; of blank text it says nothing, and gives nothing
     */
    static <T> JsonReading<T> orBlank(JsonReading<T> reading) {
        return new JsonOrBlank<>(reading);
    }

    /**
     * A list with at least one element, and none twice.
     *
     * @param reading how an element reads
     * @param <T> what an element is
     * @return the reading
     */
    static <T> JsonReading<List<T>> list(JsonReading<T> reading) {
        return new JsonList<>(reading);
    }

    /**
     * A reading with a form.
     *
     * @param form what to write
     * @param reading reads the value
     * @param <T> what it is
     */
    record Formed<T>(Text form, JsonReading<T> reading) implements JsonReading<T> {

        @Override
        public Optional<T> read(String path, Object json, BiConsumer<String, Text> wrong) {
            return reading.read(path, json, wrong);
        }
    }
}
