package dev.mentoring.cli.story;

import dev.mentoring.text.Texts;
import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Says things, in the reader's language.
 *
 * @param out where to
 * @param locale the language
 * @param colours whether the terminal shows colours
 */
record Teller(PrintStream out, Locale locale, boolean colours) {

    private static final String BUNDLE = "dev.mentoring.cli.story.story";
    private static final String OFF = "\u001b[0m";

    String text(String key, Object... details) {
        Locale spoken = Texts.spoken(locale);
        String pattern = ResourceBundle.getBundle(BUNDLE, spoken).getString(key);
        return new MessageFormat(pattern, spoken).format(details);
    }

    void chapter(String key, Object... details) {
        out.println();
        out.println(paint("1", text(key, details)));
    }

    void say(String key, Object... details) {
        out.println("  " + text(key, details));
    }

    void quote(String text) {
        out.println("    " + text);
    }

    /** Text in a colour, where colours show. */
    String paint(String colour, String text) {
        return colours ? "\u001b[" + colour + "m" + text + OFF : text;
    }
}
