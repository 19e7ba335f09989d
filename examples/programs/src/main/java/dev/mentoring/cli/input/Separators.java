package dev.mentoring.cli.input;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What separates the cells of a row: a comma, a semicolon or a tab, whichever the header uses. */
final class Separators {

    static final char COMMA = ',';

    private static final char[] OTHERS = {';', '\t'};
    /** Spreadsheets name the separator in a line of its own before the header. */
    private static final Pattern NAMED =
            Pattern.compile("\"?sep=([^\\r\\n\"])\"?[,;\\t ]*\\R?", Pattern.CASE_INSENSITIVE);

    private static final CharMatcher NOTHING = CharMatcher.whitespace().or(CharMatcher.anyOf(",;\"\ufeff"));

    private Separators() {}

    /** The separator that a line names, if it does nothing else. */
    static Optional<Character> named(String line) {
        Matcher named = NAMED.matcher(line);
        return named.matches() ? Optional.of(named.group(1).charAt(0)) : Optional.empty();
    }

    /** Whether all cells of a line are empty, whatever separates them. */
    static boolean isBlank(String line) {
        return NOTHING.matchesAllOf(line);
    }

    /** The separator of a header: names of columns have none of them. */
    static char of(String header) {
        char most = COMMA;
        for (char other : OTHERS) {
            most = count(header, other) > count(header, most) ? other : most;
        }
        return most;
    }

    private static int count(String header, char separator) {
        return CharMatcher.is(separator).countIn(header);
    }
}
