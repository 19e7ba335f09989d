package dev.mentoring.cli.scenario;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * A step that a script may have.
 *
 * @param name what it does
 * @param fields the fields that it knows, beside those that every step knows
 * @param check looks at fields together, once each was read on its own
 * @param run does it
 */
record Step(String name, List<Field<?>> fields, BiConsumer<Given, Desk> check, BiFunction<Given, Desk, Answer> run) {

    static Step of(String name, List<Field<?>> fields, BiFunction<Given, Desk, Answer> run) {
        return new Step(name, fields, (given, desk) -> {}, run);
    }

    static Step of(
            String name, List<Field<?>> fields, BiConsumer<Given, Desk> check, BiFunction<Given, Desk, Answer> run) {
        return new Step(name, fields, check, run);
    }

    boolean knows(String field) {
        return fields.stream().anyMatch(known -> known.name().equals(field));
    }

    /** A step of the contract for which there is no service yet. */
    static Step pending(String name, Field<?>... fields) {
        return of(name, List.of(fields), (given, desk) -> desk.unavailable());
    }
}
