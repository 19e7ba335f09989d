package dev.mentoring.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;

/** The figures of one repetition, as a line of JSON. */
public final class Figures {

    private final StringJoiner fields = new StringJoiner(",", "{", "}");

    /**
     * Adds a duration.
     *
     * @param name of the figure
     * @param seconds its value
     * @return these figures
     */
    public Figures seconds(String name, double seconds) {
        return add(name, String.format(Locale.ROOT, "%.6f", seconds));
    }

    /**
     * Adds a number.
     *
     * @param name of the figure
     * @param number its value
     * @return these figures
     */
    public Figures number(String name, long number) {
        return add(name, Long.toString(number));
    }

    /**
     * Adds numbers.
     *
     * @param name of the figure
     * @param numbers its values
     * @return these figures
     */
    public Figures numbers(String name, int[] numbers) {
        return add(name, Arrays.toString(numbers).replace(" ", ""));
    }

    /**
     * Adds a yes or no.
     *
     * @param name of the figure
     * @param truth its value
     * @return these figures
     */
    public Figures truth(String name, boolean truth) {
        return add(name, Boolean.toString(truth));
    }

    private Figures add(String name, String json) {
        fields.add("\"" + name + "\":" + json);
        return this;
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
