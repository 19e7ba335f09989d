package dev.mentoring.answer;

import dev.mentoring.text.Texts;
import java.util.Locale;

/**
 * One thing that is wrong with a command: where, and what would mend it.
 *
 * @param path the field that is wrong, such as {@code to} or {@code students[1]}
 * @param english what is wrong, in English
 * @param french the same, in French
 */
public record Violation(String path, String english, String french) {

    /**
     * A violation whose words are a text of the bundle.
     *
     * @param path the field that is wrong
     * @param key the key of the text
     * @param figures what {@code {0}}, {@code {1}}… stand for
     * @return the violation
     */
    public static Violation of(String path, String key, Object... figures) {
        return new Violation(path, Texts.of(Locale.ENGLISH, key, figures), Texts.of(Locale.FRENCH, key, figures));
    }

    /**
     * What is wrong, for people.
     *
     * @param locale French for a French locale, English for any other
     * @return one sentence
     */
    public String message(Locale locale) {
        return Texts.spoken(locale).equals(Locale.FRENCH) ? french : english;
    }
}
