package dev.mentoring.policy;

/**
 * A run of whole numbers: days, or sessions.
 *
 * @param from the least, included
 * @param to the greatest, included
 */
public record Span(int from, int to) {

    /** Refuses a run without a number in it. */
    public Span {
        if (to < from) {
            throw new IllegalArgumentException("A span runs upwards, unlike " + from + " to " + to);
        }
    }

    /**
     * A run without a greatest number.
     *
     * @param from the least, included
     * @return the run
     */
    public static Span atLeast(int from) {
        return new Span(from, Integer.MAX_VALUE);
    }

    /**
     * Whether a number lies in the run.
     *
     * @param number any number
     * @return true if so
     */
    public boolean contains(int number) {
        return from <= number && number <= to;
    }
}
