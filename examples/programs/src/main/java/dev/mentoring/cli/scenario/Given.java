package dev.mentoring.cli.scenario;

import dev.mentoring.answer.Violation;
import dev.mentoring.cli.input.Json;
import dev.mentoring.cli.reading.Reading;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.roster.Actor;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a step was given, read; and all that is wrong with it. */
final class Given {

    private static final Field<Actor> BY = Field.required("by", Reading.of(Text.of("form.actor"), ActorReading::read));

    private final Map<String, Object> json;
    private final ZoneId zone;
    private final Map<Field<?>, Object> values = new LinkedHashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    Given(Map<String, Object> json, List<Field<?>> fields, ZoneId zone) {
        this.json = json;
        this.zone = zone;
        read(BY);
        fields.forEach(this::read);
    }

    private <T> void read(Field<T> field) {
        Object value = json.getOrDefault(field.name(), Json.NULL);
        if (value != Json.NULL) {
            field.reading().in(zone).read(field.name(), value, this::wrong).ifPresent(it -> values.put(field, it));
        } else if (field.required()) {
            wrong(field.name(), Text.of("bad.needs", field.reading().form()));
        }
    }

    void wrong(String path, Text text) {
        violations.add(text.at(path));
    }

    void wrong(List<Violation> found) {
        violations.addAll(found);
    }

    List<Violation> violations() {
        return violations;
    }

    /** What could be read, by field. */
    Map<Field<?>, Object> values() {
        return values;
    }

    /** Whether these fields hold nothing that could not be read. */
    boolean areRead(Field<?>... fields) {
        return Stream.of(fields).allMatch(field -> isRead(field.name()));
    }

    boolean isRead(String field) {
        return violations.stream().noneMatch(wrong -> isIn(wrong.path(), field));
    }

    private static boolean isIn(String path, String field) {
        return path.equals(field) || path.startsWith(field + "[");
    }

    Actor by() {
        return get(BY);
    }

    boolean isByStaff() {
        return find(BY).filter(Actor::isStaff).isPresent();
    }

    <T> T get(Field<T> field) {
        return find(field).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    <T> Optional<T> find(Field<T> field) {
        return Optional.ofNullable((T) values.get(field));
    }
}
