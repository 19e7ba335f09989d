package dev.mentoring.testkit.history;

import org.jspecify.annotations.Nullable;

/** Says what does not hold. */
final class Must {

    private Must() {}

    static void hold(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError(what);
        }
    }

    static void hold(boolean condition, String what, Object about) {
        if (!condition) {
            throw new AssertionError(what + ": " + about);
        }
    }

    static void beEqual(@Nullable Object is, @Nullable Object must, String what) {
        if (is == null ? must != null : !is.equals(must)) {
            throw new AssertionError(what + ": " + is + ", where the model has " + must);
        }
    }
}
