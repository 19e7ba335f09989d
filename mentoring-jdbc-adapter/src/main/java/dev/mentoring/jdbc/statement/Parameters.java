package dev.mentoring.jdbc.statement;

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
public final class Parameters {

    private final Map<String, Parameter> values = new LinkedHashMap<>();
    private Map<String, Integer> lists = Map.of();

    public static Parameters of(String name, @Nullable Object value) {
        return new Parameters().with(name, value);
    }

    public static Parameters ofAll(String name, Collection<?> texts) {
        return new Parameters().withAll(name, texts);
    }

    public Parameters with(String name, @Nullable Object value) {
        values.put(name, ScalarParameter.of(value));
        return this;
    }

    public Parameters with(String name, Optional<?> value) {
        return with(name, (Object) value.orElse(null));
    }

    public Parameters withAll(String name, Collection<?> all) {
        TextArray texts = TextArray.of(all);
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
    public Parameters and(String before, Parameters other) {
        other.values.forEach((name, value) -> values.put(before + name, value));
        return this;
    }

    /** The lines of a text. */
    public Parameters withLines(String name, Collection<?> values) {
        return with(name, Lines.write(values));
    }

    public Parameters withWeek(String year, String number, YearWeek week) {
        return with(year, week.getYear()).with(number, week.getWeek());
    }

    public Parameters withActor(Actor actor) {
        return with("by_kind", actor.kind()).with("by_name", actor.name());
    }

    /** A value as it was bound, for those bound by {@link #with}. */
    @Nullable
    Object plain(String name) {
        return values.get(name) instanceof ScalarParameter value ? value.plain() : null;
    }

    List<@Nullable Object> plain(List<String> names) {
        return names.stream().<@Nullable Object>map(this::plain).collect(Collectors.toList());
    }

    public Map<String, Parameter> values() {
        return values;
    }

    /** The lists that are so short that each text may have its own place, with how many it has. */
    Map<String, Integer> lists() {
        return lists;
    }
}
