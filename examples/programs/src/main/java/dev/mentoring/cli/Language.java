package dev.mentoring.cli;

import java.util.Locale;
import java.util.stream.Stream;

/** The languages that the programs speak, by the names that the command line gives them. */
enum Language {
    en(Locale.ENGLISH),
    fr(Locale.FRENCH);

    /** The option that names the language. */
    static final String OPTION = "--lang";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** The language that a command line asks for, wherever it does; English, when it asks for none that there is. */
    static Language of(String... args) {
        Language asked = en;
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (arg.equals(OPTION) && i + 1 < args.length) {
                asked = named(args[i + 1], asked);
            } else if (arg.startsWith(OPTION + "=")) {
                asked = named(arg.substring(OPTION.length() + 1), asked);
            }
        }
        return asked;
    }

    private static Language named(String name, Language otherwise) {
        return Stream.of(values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(otherwise);
    }
}
