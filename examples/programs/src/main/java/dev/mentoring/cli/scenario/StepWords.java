package dev.mentoring.cli.scenario;

import dev.mentoring.text.Texts;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What steps and their fields mean, in words: {@code STEP}, {@code STEP.answer}, {@code STEP.FIELD} or, where a field
 * means the same in every step, {@code field.FIELD}.
 *
 * @param locale the language
 */
record StepWords(Locale locale) {

    private static final String BUNDLE = "dev.mentoring.cli.scenario.steps";

    String does(Step step) {
        return word(step.name()).orElse("");
    }

    String answer(Step step) {
        return word(step.name() + ".answer").orElse("");
    }

    Optional<String> meaning(Step step, Field<?> field) {
        return word(step.name() + "." + field.name()).or(() -> common(field));
    }

    Optional<String> common(Field<?> field) {
        return word("field." + field.name());
    }

    String form(Field<?> field) {
        return field.reading().in(ZoneOffset.UTC).form().in(locale);
    }

    String needed() {
        return word("needed").orElse("");
    }

    private Optional<String> word(String key) {
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, Texts.spoken(locale));
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }
}
