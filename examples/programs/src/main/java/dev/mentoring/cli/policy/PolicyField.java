package dev.mentoring.cli.policy;

import dev.mentoring.cli.input.Json;
import dev.mentoring.cli.reading.JsonReading;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.policy.ContinuityPolicy;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A field of a policy.
 *
 * @param name its name
 * @param reading how its value reads
 * @param set what it sets
 * @param get its value as files write it
 * @param <T> what its value is
 */
record PolicyField<T>(
        String name,
        JsonReading<T> reading,
        BiConsumer<ContinuityPolicy.Builder, T> set,
        Function<ContinuityPolicy, Object> get) {

    void apply(Object json, ContinuityPolicy.Builder policy, BiConsumer<String, Text> wrong) {
        reading.read(name, json, wrong).ifPresent(value -> set.accept(policy, value));
    }

    /** What it is where a school says nothing, as files write it. */
    String standard() {
        return Json.write(get.apply(ContinuityPolicy.standard()));
    }
}
