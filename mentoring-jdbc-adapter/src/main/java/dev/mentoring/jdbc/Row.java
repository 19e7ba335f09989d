package dev.mentoring.jdbc;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.roster.Actor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/** Values by name, to be bound to a statement: a row to be written, or the figures of a question. */
final class Row {

    private final Map<String, Bound> values = new LinkedHashMap<>();
    private Map<String, Integer> lists = Map.of();

    static Row of(String name, @Nullable Object value) {
        return new Row().with(name, value);
    }

    static Row ofAll(String name, Collection<?> texts) {
        return new Row().withAll(name, texts);
    }

    Row with(String name, @Nullable Object value) {
        values.put(name, Value.of(value));
        return this;
    }

    Row with(String name, Optional<?> value) {
        return with(name, (Object) value.orElse(null));
    }

    Row withAll(String name, Collection<?> all) {
        Texts texts = Texts.of(all);
        values.put(name, texts);
        if (texts.places() > 0) {
            lists = ImmutableMap.<String, Integer>builder()
                    .putAll(lists)
                    .put(name, texts.places())
                    .build();
        }
        return this;
    }

    /** The values of another row, their names preceded by something. */
    Row and(String before, Row other) {
        other.values.forEach((name, value) -> values.put(before + name, value));
        return this;
    }

    /** The lines of a text. */
    Row withLines(String name, Collection<?> values) {
        return with(name, Lines.write(values));
    }

    Row withWeek(String year, String number, YearWeek week) {
        return with(year, week.getYear()).with(number, week.getWeek());
    }

    Row withActor(Actor actor) {
        return with("by_kind", actor.kind()).with("by_name", actor.name());
    }

    /** A value as it was bound, for those bound by {@link #with}. */
    @Nullable
    Object plain(String name) {
        return values.get(name) instanceof Value value ? value.plain() : null;
    }

    List<@Nullable Object> plain(List<String> names) {
        return names.stream().<@Nullable Object>map(this::plain).collect(Collectors.toList());
    }

    Map<String, Bound> values() {
        return values;
    }

    /** The lists that are so short that each text may have its own place, with how many it has. */
    Map<String, Integer> lists() {
        return lists;
    }
}
