package dev.mentoring.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** Options that every program has. */
final class CommonOptions {

    @Option(names = Language.OPTION, paramLabel = "en|fr")
    private Language language;

    @Option(names = "--plain")
    private boolean plain;

    private final Console console;

    CommonOptions(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    Locale locale() {
        return language.locale();
    }

    boolean showsColours() {
        return !plain && console.showsColours();
    }
}
