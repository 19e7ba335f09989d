package dev.mentoring.cli.reading;

import dev.mentoring.answer.Violation;
import dev.mentoring.text.Texts;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A message for people, in English or French, put into words only when it is shown.
 *
 * @param key its key in the bundle
 * @param details what the message quotes, in the bundle's order; a text among them is put into words with it
 */
public record Text(String key, List<Object> details) {

    /** Says nothing, where a message may have an end or none. */
    public static final Text NOTHING = of("nothing");

    private static final String BUNDLE = "dev.mentoring.cli.texts";

    /** The most characters of somebody's input that a message quotes. */
    private static final int QUOTED = 60;

    public static Text of(String key, Object... details) {
        return new Text(key, List.of(details));
    }

    /** What the library says is wrong. */
    public static Text of(Violation violation) {
        return of("said", violation.message(Locale.ENGLISH), violation.message(Locale.FRENCH));
    }

    /** Input as messages quote it: short, and on one line. */
    public static String quoted(String input) {
        String start = input.length() <= QUOTED ? input : input.substring(0, QUOTED) + "…";
        return start.codePoints()
                .map(c -> isPrintable(c) ? c : '\ufffd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A text of any length on one line. */
    public static String line(String text) {
        return text.codePoints()
                .map(c -> isPrintable(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPrintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    public String in(Locale locale) {
        Locale spoken = Texts.spoken(locale);
        String pattern = ResourceBundle.getBundle(BUNDLE, spoken).getString(key);
        Object[] words = details.stream()
                .map(detail -> detail instanceof Text text ? text.in(spoken) : detail)
                .toArray();
        return new MessageFormat(pattern, spoken).format(words);
    }

    public Violation at(String path) {
        return new Violation(path, in(Locale.ENGLISH), in(Locale.FRENCH));
    }
}
