package dev.mentoring.archsample.answer;

import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;

/** Holds a property where jqwik does not look for it. */
class NestedProperty {

    @Nested
    class Inside {

        @Property
        void neverRuns() {}
    }
}
