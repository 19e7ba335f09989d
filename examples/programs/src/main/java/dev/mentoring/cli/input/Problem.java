package dev.mentoring.cli.input;

import dev.mentoring.cli.reading.Text;
import java.util.Locale;

/**
 * One thing that is wrong with what a program was given, or worth a note.
 *
 * @param place where: {@code FILE:LINE: column}, or an option
 * @param text what is wrong
 */
public record Problem(String place, Text text) {

    /**
     * A problem of a file.
     *
     * @param file the file's name
     * @param line the line in which the record starts, counted from 1
     * @param column the column or field
     * @param text what is wrong
     * @return the problem
     */
    static Problem in(String file, int line, String column, Text text) {
        return new Problem(Text.quoted(file) + ":" + line + ": " + Text.quoted(column), text);
    }

    /**
     * The problem on one line.
     *
     * @param locale French for a French locale, English for any other
     * @return {@code FILE:LINE: column: what is wrong}
     */
    public String in(Locale locale) {
        return place + ": " + text.in(locale);
    }
}
