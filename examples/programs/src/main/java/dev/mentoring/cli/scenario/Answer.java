package dev.mentoring.cli.scenario;

import dev.mentoring.answer.Refusal;
import dev.mentoring.answer.Violation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a step answers. The fields come in the order in which they are put. */
final class Answer {

    private final String result;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Answer(String result) {
        this.result = result;
    }

    static Answer ok() {
        return new Answer("OK");
    }

    static Answer refused() {
        return new Answer("REFUSED");
    }

    static Answer refused(List<Refusal> causes, Locale locale) {
        return refused()
                .put("causes", causes.stream().map(each -> cause(each, locale)).toList());
    }

    static Answer invalid(List<Violation> violations, Locale locale) {
        return new Answer("INVALID")
                .put(
                        "violations",
                        violations.stream().map(each -> violation(each, locale)).toList());
    }

    static Map<String, Object> cause(Refusal refusal, Locale locale) {
        Map<String, Object> cause = new LinkedHashMap<>();
        cause.put("cause", refusal.cause().name());
        cause.put("status", refusal.status().name());
        cause.put("mendable", refusal.cause().mendable());
        cause.put("mend", refusal.mend(locale));
        refusal.figures().forEach((name, figure) -> cause.put(name, figure(figure)));
        return cause;
    }

    private static Object figure(Object figure) {
        return figure instanceof Collection<?> || figure instanceof Number ? figure : figure.toString();
    }

    private static Map<String, Object> violation(Violation violation, Locale locale) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", violation.path());
        fields.put("message", violation.message(locale));
        return fields;
    }

    Answer put(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    Answer put(String name, Optional<?> value) {
        value.ifPresent(it -> fields.put(name, it));
        return this;
    }

    Answer putAll(Map<String, Object> all) {
        fields.putAll(all);
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }

    boolean isOk() {
        return result.equals("OK");
    }

    Map<String, Object> json(int step, String name) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("step", step);
        json.put("do", name);
        json.put("result", result);
        json.putAll(fields);
        return json;
    }
}
