package dev.mentoring.cli.reading;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A value that may be left blank.
 *
 * @param reading how anything else reads
 * @param <T> what it is
 */
record JsonOrBlank<T>(JsonReading<T> reading) implements JsonReading<T> {

    @Override
    public Text form() {
        return reading.form();
    }

    @Override
    public JsonReading<T> in(ZoneId zone) {
        return new JsonOrBlank<>(reading.in(zone));
    }

    @Override
    public Optional<T> read(String path, Object json, BiConsumer<String, Text> wrong) {
        return json instanceof String text && text.isBlank() ? Optional.empty() : reading.read(path, json, wrong);
    }
}
