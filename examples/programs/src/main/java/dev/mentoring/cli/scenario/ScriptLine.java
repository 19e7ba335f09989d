package dev.mentoring.cli.scenario;

import dev.mentoring.cli.input.Json;
import dev.mentoring.cli.reading.JsonReading;
import dev.mentoring.cli.reading.Meant;
import dev.mentoring.cli.reading.Readings;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.cli.reading.Unreadable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * One step of a script, as far as it is the same for all steps.
 *
 * @param fields all its fields
 */
record ScriptLine(Map<String, Object> fields) {

    private static final String AT = "at";
    private static final String DO = "do";
    private static final String KEY = "key";
    private static final List<String> COMMON = List.of(AT, DO, "by", KEY);

    /**
     * Reads a line.
     *
     * @param text the line
     * @return its fields
     * @throws dev.mentoring.cli.input.NotJson when it is not JSON
     * @throws Unreadable when it is not an object
     */
    @SuppressWarnings("unchecked")
    static ScriptLine read(String text) {
        if (Json.read(text) instanceof Map<?, ?> fields) {
            return new ScriptLine((Map<String, Object>) fields);
        }
        throw new Unreadable(Text.of("json.object"));
    }

    /**
     * Says what makes the line unusable.
     *
     * @param zone the school's zone
     * @param wrong is told in which field, and what
     * @return when the step happens, if that can be read
     */
    Optional<Instant> check(ZoneId zone, BiConsumer<String, Text> wrong) {
        text(DO, wrong)
                .ifPresent(name -> Steps.find(name)
                        .ifPresentOrElse(
                                step -> unknownFields(step, wrong), () -> wrong.accept(DO, unknownStep(name))));
        return text(AT, wrong)
                .flatMap(text -> JsonReading.text(Readings.MOMENT.in(zone)).read(AT, text, wrong));
    }

    private Optional<String> text(String field, BiConsumer<String, Text> wrong) {
        Object value = fields.getOrDefault(field, Json.NULL);
        if (value instanceof String text) {
            return Optional.of(text);
        }
        Text form = Text.of(field.equals(AT) ? "form.moment" : "form.step");
        wrong.accept(
                field,
                value == Json.NULL
                        ? Text.of("bad.needs", form)
                        : Text.of("bad.string", Text.quoted(String.valueOf(value)), form));
        return Optional.empty();
    }

    private static Text unknownStep(String name) {
        return Text.of(
                "script.do", Text.quoted(name), Meant.among(name, Steps.names()), String.join(", ", Steps.names()));
    }

    private void unknownFields(Step step, BiConsumer<String, Text> wrong) {
        fields.keySet().stream()
                .filter(field -> !COMMON.contains(field) && !step.knows(field))
                .forEach(field -> wrong.accept(field, unknownField(step, field)));
    }

    private static Text unknownField(Step step, String field) {
        List<String> known = Stream.concat(step.fields().stream().map(Field::name), COMMON.stream())
                .toList();
        return Text.of("script.field", step.name(), Meant.among(field, known), String.join(", ", known));
    }

    Step step() {
        return Steps.find((String) fields.getOrDefault(DO, "")).orElseThrow();
    }

    Instant at(ZoneId zone) {
        return Readings.MOMENT.in(zone).read((String) fields.getOrDefault(AT, ""));
    }

    /** What is asked for, whenever it is asked and under whatever key. */
    String command() {
        Map<String, Object> command = new TreeMap<>(fields);
        command.remove(AT);
        command.remove(KEY);
        command.values().removeIf(value -> value == Json.NULL);
        return Json.write(command);
    }
}
