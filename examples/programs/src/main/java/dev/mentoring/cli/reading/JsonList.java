package dev.mentoring.cli.reading;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A list with at least one element, and none twice.
 *
 * @param reading how an element reads
 * @param <T> what an element is
 */
record JsonList<T>(JsonReading<T> reading) implements JsonReading<List<T>> {

    @Override
    public Text form() {
        return Text.of("form.list", reading.form());
    }

    @Override
    public JsonReading<List<T>> in(ZoneId zone) {
        return new JsonList<>(reading.in(zone));
    }

    @Override
    public Optional<List<T>> read(String path, Object json, BiConsumer<String, Text> wrong) {
        if (!(json instanceof List<?> elements)) {
            wrong.accept(path, JsonReading.needs(form(), json));
            return Optional.empty();
        }
        if (elements.isEmpty()) {
            wrong.accept(path, Text.of("bad.list.empty", form()));
        }
        Set<T> seen = new HashSet<>();
        List<T> read = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            String at = path + "[" + i + "]";
            Optional<T> element = reading.read(at, elements.get(i), wrong);
            element.filter(it -> !seen.add(it))
                    .ifPresent(it -> wrong.accept(at, Text.of("bad.twice", Text.quoted(it.toString()))));
            element.ifPresent(read::add);
        }
        boolean whole = !elements.isEmpty() && read.size() == elements.size();
        return whole ? Optional.of(read) : Optional.empty();
    }
}
