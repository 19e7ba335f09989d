package dev.mentoring.testkit.history;

import dev.mentoring.testkit.compare.Difference;
import dev.mentoring.testkit.compare.Plain;
import java.util.Objects;
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
            throw new AssertionError(what + ": " + Plain.text(about));
        }
    }

    /** What the library says must be what the model has. */
    static void beEqual(@Nullable Object is, @Nullable Object must, String what) {
        beAlike("the library", is, "the model", must, what);
    }

    /** Two sides must have the same; which of them is wrong nobody says. */
    static void beAlike(String one, @Nullable Object has, String other, @Nullable Object otherHas, String what) {
        if (!Objects.equals(has, otherHas)) {
            throw new AssertionError(what + ":\n"
                    + Difference.told(Difference.between(has, otherHas), "in " + one + " is", "in " + other + " is"));
        }
    }
}
