package dev.mentoring.cli.reading;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A value written as text.
 *
 * @param reading how the text reads
 * @param <T> what it is
 */
record JsonText<T>(Reading<T> reading) implements JsonReading<T> {

    @Override
    public Text form() {
        return reading.form();
    }

    @Override
    public JsonReading<T> in(ZoneId zone) {
        return new JsonText<>(reading.in(zone));
    }

    @Override
    public Optional<T> read(String path, Object json, BiConsumer<String, Text> wrong) {
        if (!(json instanceof String text)) {
            wrong.accept(path, Text.of("bad.string", Text.quoted(String.valueOf(json)), form()));
            return Optional.empty();
        }
        try {
            return Optional.of(reading.read(text));
        } catch (Unreadable e) {
            wrong.accept(path, e.text());
            return Optional.empty();
        }
    }
}
