package dev.mentoring.cli;

import java.util.Locale;

/** The languages that the programs speak, by the names that the command line gives them. */
enum Language {
    en(Locale.ENGLISH),
    fr(Locale.FRENCH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }
}
