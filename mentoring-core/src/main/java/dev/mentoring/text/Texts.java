package dev.mentoring.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Texts for people, in French for a French locale and in English for any other. The JVM's default locale is never
 * asked: the same locale gives the same text on every machine.
 */
public final class Texts {

    private static final String BUNDLE = "dev.mentoring.text.texts";

    private Texts() {}

    /**
     * The text of a key, its figures filled in.
     *
     * @param locale whose language is wanted
     * @param key a key of the bundle
     * @param figures what {@code {0}}, {@code {1}}… stand for
     * @return the text
     * @throws java.util.MissingResourceException when there is no such key
     */
    public static String of(Locale locale, String key, Object... figures) {
        Locale spoken = spoken(locale);
        return new MessageFormat(bundle(spoken).getString(key), spoken).format(figures);
    }

    /** Whether there is a text of this key. Both languages have the same keys. */
    public static boolean has(String key) {
        return bundle(Locale.ENGLISH).containsKey(key);
    }

    private static ResourceBundle bundle(Locale spoken) {
        return ResourceBundle.getBundle(BUNDLE, spoken);
    }

    /**
     * The language a text comes in.
     *
     * @param locale what the reader asked for
     * @return {@link Locale#FRENCH} or {@link Locale#ENGLISH}
     */
    public static Locale spoken(Locale locale) {
        return locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }
}
