package dev.mentoring.cli.scenario;

import dev.mentoring.cli.reading.JsonReading;
import dev.mentoring.cli.reading.Reading;

/**
 * A field that a step may have.
 *
 * @param name its name
 * @param required whether it must be there
 * @param reading how its value reads
 * @param <T> what its value is
 */
record Field<T>(String name, boolean required, JsonReading<T> reading) {

    static <T> Field<T> required(String name, Reading<T> reading) {
        return new Field<>(name, true, JsonReading.text(reading));
    }

    static <T> Field<T> optional(String name, Reading<T> reading) {
        return new Field<>(name, false, JsonReading.text(reading));
    }

    static <T> Field<T> required(String name, JsonReading<T> reading) {
        return new Field<>(name, true, reading);
    }

    static <T> Field<T> optional(String name, JsonReading<T> reading) {
        return new Field<>(name, false, reading);
    }
}
