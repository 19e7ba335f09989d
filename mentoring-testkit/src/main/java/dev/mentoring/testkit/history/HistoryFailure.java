package dev.mentoring.testkit.history;

import java.util.List;

/** A history in which something did not hold, with all that it takes to see it again. */
public final class HistoryFailure extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final long seed;

    HistoryFailure(long seed, List<String> told, Throwable cause) {
        super(
                "In the history of seed " + seed + ", " + why(cause) + "\n" + String.join("\n", told)
                        + "\n  To see it again: RandomHistories.on(…).replay(" + seed + "L)",
                cause);
        this.seed = seed;
    }

    /** What does not hold; or what was thrown, by name. */
    static String why(Throwable failure) {
        return failure.getClass() == AssertionError.class ? String.valueOf(failure.getMessage()) : failure.toString();
    }

    /**
     * Names the history.
     *
     * @return the seed
     */
    public long seed() {
        return seed;
    }
}
