package dev.mentoring.cli.scenario;

import dev.mentoring.cli.reading.JsonReading;
import dev.mentoring.cli.reading.Meant;
import dev.mentoring.cli.reading.Reading;
import dev.mentoring.cli.reading.Readings;
import dev.mentoring.cli.reading.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What there is to know of each step, out of the tables that read the steps.
 *
 * @param locale the language
 */
public record StepPages(Locale locale) {

    /** The fields of every step. */
    private static final List<Field<?>> COMMON = List.of(
            Field.required("at", Readings.MOMENT),
            Field.required("do", Reading.of(Text.of("form.step"), text -> text)),
            Field.required("by", Reading.of(Text.of("form.actor"), text -> text)),
            Field.optional("key", JsonReading.text(Readings.NAME)));

    /**
     * The names of all steps.
     *
     * @return in the order of the contract
     */
    public static List<String> names() {
        return Steps.names();
    }

    /**
     * A step, for a terminal.
     *
     * @param name its name, in capitals or not
     * @return the page, line by line; empty when there is no such step
     */
    public Optional<List<String>> of(String name) {
        return step(name).map(step -> {
            List<String> page = new ArrayList<>();
            page.add(step.name() + ": " + words().does(step));
            page.add("");
            page.add(Text.of("step.fields").in(locale));
            step.fields().forEach(field -> page.add("  " + line(step, field)));
            page.add("  " + Text.of("step.common").in(locale));
            page.add("");
            page.add(Text.of("step.answer", words().answer(step)).in(locale));
            return page;
        });
    }

    private String line(Step step, Field<?> field) {
        String needed = field.required() ? " (" + words().needed() + ")" : "";
        return words().meaning(step, field)
                .map(meaning -> Text.of("step.line", field.name(), needed, meaning, words().form(field)))
                .orElseGet(() -> Text.of("step.short", field.name(), needed, words().form(field)))
                .in(locale);
    }

    /**
     * That there is no such step.
     *
     * @param name what somebody asked for
     * @return a text that lists the steps
     */
    public Text unknown(String name) {
        return Text.of("script.do", Text.quoted(name), Meant.among(name, names()), String.join(", ", names()));
    }

    /**
     * All steps, in Markdown.
     *
     * @return the page, line by line
     */
    public List<String> markdown() {
        List<String> page = new ArrayList<>();
        page.add("| " + Text.of("page.field").in(locale) + " |");
        page.add("| --- | --- | --- |");
        COMMON.forEach(field -> page.add(row(field, words().common(field))));
        Steps.names().stream().flatMap(name -> Steps.find(name).stream()).forEach(step -> section(step, page));
        return page;
    }

    private void section(Step step, List<String> page) {
        page.add("");
        page.add("### " + step.name());
        page.add("");
        page.add(sentence(words().does(step)));
        if (!step.fields().isEmpty()) {
            page.add("");
            page.add("| " + Text.of("page.field").in(locale) + " |");
            page.add("| --- | --- | --- |");
            step.fields().forEach(field -> page.add(row(field, words().meaning(step, field))));
        }
        page.add("");
        page.add(Text.of("step.answer", words().answer(step)).in(locale));
    }

    private String row(Field<?> field, Optional<String> meaning) {
        String needed = field.required() ? ", " + words().needed() : "";
        String form = words().form(field).replace("|", "\\|");
        return "| `" + field.name() + "`" + needed + " | " + meaning.orElse("") + " | " + form + " |";
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    private static Optional<Step> step(String name) {
        return Stream.concat(
                        Steps.find(name).stream(),
                        Steps.names().stream()
                                .filter(name::equalsIgnoreCase)
                                .flatMap(known -> Steps.find(known).stream()))
                .findFirst();
    }

    private StepWords words() {
        return new StepWords(locale);
    }
}
