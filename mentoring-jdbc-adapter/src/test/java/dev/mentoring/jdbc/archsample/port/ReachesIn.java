package dev.mentoring.jdbc.archsample.port;

import dev.mentoring.validation.Lookup;
import java.util.Map;

/** Uses what the core hides. */
final class ReachesIn {

    private ReachesIn() {}

    static int one(Map<String, Integer> numbers) {
        return Lookup.of(numbers, "one");
    }
}
