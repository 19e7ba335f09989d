package dev.mentoring.cli.input;

import dev.mentoring.cli.reading.Text;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * All that is wrong with the files and options of a run, in the order in which it was found, and notes on what is not
 * used. Keeps the first ones, counts the rest.
 */
public final class Problems {

    /** The most problems that are shown. */
    public static final int SHOWN = 1_000;

    /** After so many problems nobody wants to know of more. */
    private static final int ENOUGH = 100_000;

    private final List<Problem> first = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();
    private int more;

    /**
     * Adds a problem.
     *
     * @param file the file's name
     * @param line the line in which the record starts
     * @param column the column or field
     * @param text what is wrong
     */
    public void add(String file, int line, String column, Text text) {
        add(Problem.in(file, line, column, text));
    }

    /**
     * Adds a problem of an option.
     *
     * @param name the option
     * @param text what is wrong
     */
    public void option(String name, Text text) {
        add(new Problem(name, text));
    }

    private void add(Problem problem) {
        if (first.size() < SHOWN) {
            first.add(problem);
        } else {
            more++;
        }
    }

    /**
     * Adds a note on something that makes no file unusable.
     *
     * @param file the file's name
     * @param line the line in which the record starts
     * @param column the column or field
     * @param text what to know
     */
    public void note(String file, int line, String column, Text text) {
        if (notes.size() < SHOWN) {
            notes.add(Problem.in(file, line, column, Text.of("note", text)));
        }
    }

    /**
     * Whether nothing is wrong.
     *
     * @return true as long as no problem was added
     */
    public boolean isEmpty() {
        return first.isEmpty();
    }

    /**
     * Whether to stop looking for more.
     *
     * @return true once there are a great many
     */
    public boolean isEnough() {
        return first.size() + more >= ENOUGH;
    }

    /**
     * Shows each on a line of its own; the notes where nothing is wrong.
     *
     * @param out where to
     * @param locale the language
     */
    public void print(PrintStream out, Locale locale) {
        (isEmpty() ? notes : first).forEach(problem -> out.println(problem.in(locale)));
        if (more > 0) {
            out.println(Text.of(isEnough() ? "more.enough" : "more", String.valueOf(more))
                    .in(locale));
        }
    }
}
