package dev.mentoring.testkit.history;

import dev.mentoring.Mentoring;
import dev.mentoring.Store;
import java.util.function.Supplier;

/**
 * A store on which a history happens.
 *
 * @param name which of them it is, for people
 * @param store the store
 * @param school the library on it
 */
record Side(String name, Store store, Mentoring school) {

    static String name(int number, Store store) {
        return "store " + number + " (" + store.getClass().getSimpleName() + ")";
    }

    /** Does something with it alone: what goes wrong then is told of it. */
    void doAlone(Runnable work) {
        alone(() -> {
            work.run();
            return name;
        });
    }

    /** Asks it alone: what goes wrong then is told of it. */
    <T> T alone(Supplier<T> question) {
        try {
            return question.get();
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError("on " + name + ", " + HistoryFailure.why(failure), failure);
        }
    }
}
