package dev.mentoring.cli.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The named values of one row, wherever it was written; whatever is wrong with them goes to one place. */
public final class Cells {

    private final Function<String, Optional<String>> values;
    private final BiConsumer<String, Text> problems;
    private final Set<String> bad = new HashSet<>();

    /**
     * Cells of a row.
     *
     * @param values the value in a column, or empty where there is none
     * @param problems is told the column and what is wrong in it
     */
    public Cells(Function<String, Optional<String>> values, BiConsumer<String, Text> problems) {
        this.values = values;
        this.problems = problems;
    }

    /**
     * The same row with another spelling in a column.
     *
     * @param column where
     * @param spelling gives a value in place of the one that is there
     * @return the row; it knows of nothing wrong yet
     */
    public Cells replacing(String column, UnaryOperator<String> spelling) {
        return new Cells(name -> name.equals(column) ? values.apply(name).map(spelling) : values.apply(name), problems);
    }

    /**
     * Whether nothing was wrong so far.
     *
     * @return false once anything was
     */
    public boolean isSound() {
        return bad.isEmpty();
    }

    /**
     * Whether nothing was wrong so far in some columns.
     *
     * @param columns which
     * @return false once anything was
     */
    public boolean areSound(String... columns) {
        return Stream.of(columns).noneMatch(bad::contains);
    }

    /**
     * Whether there is a column.
     *
     * @param column which
     * @return true also for one that is empty
     */
    public boolean has(String column) {
        return values.apply(column).isPresent();
    }

    /**
     * A value, if it is there and can be read; says nothing.
     *
     * @param column where
     * @param reading how it reads
     * @param <T> what it is
     * @return the value, or empty
     */
    public <T> Optional<T> peek(String column, Reading<T> reading) {
        try {
            return values.apply(column).filter(text -> !text.isEmpty()).map(reading::read);
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    /**
     * Says that something is wrong in a column.
     *
     * @param column where
     * @param text what
     */
    public void wrong(String column, Text text) {
        bad.add(column);
        problems.accept(column, text);
    }

    /**
     * A value that must be there.
     *
     * @param column where
     * @param reading how it reads
     * @param <T> what it is
     * @return the value, or empty after saying what is wrong
     */
    public <T> Optional<T> required(String column, Reading<T> reading) {
        String text = values.apply(column).orElse("");
        if (text.isEmpty()) {
            wrong(column, Text.of("bad.needs", reading.form()));
            return Optional.empty();
        }
        return element(column, reading, text);
    }

    /**
     * A value that may be left out.
     *
     * @param column where
     * @param reading how it reads
     * @param <T> what it is
     * @return the value, or empty when it is left out, or after saying what is wrong
     */
    public <T> Optional<T> optional(String column, Reading<T> reading) {
        String text = values.apply(column).orElse("");
        return text.isEmpty() ? Optional.empty() : element(column, reading, text);
    }

    /**
     * A list.
     *
     * @param column where
     * @param reading how an element reads
     * @param <T> what an element is
     * @return the elements that could be read, in order; none for an empty cell
     */
    public <T> List<T> list(String column, Reading<T> reading) {
        List<T> read = new ArrayList<>();
        for (String element : Readings.elements(values.apply(column).orElse(""))) {
            element(column, reading, element).ifPresent(read::add);
        }
        return read;
    }

    /**
     * A part of a cell.
     *
     * @param column where
     * @param reading how it reads
     * @param text the part
     * @param <T> what it is
     * @return the value, or empty after saying what is wrong
     */
    public <T> Optional<T> element(String column, Reading<T> reading, String text) {
        try {
            return Optional.of(reading.read(text));
        } catch (Unreadable e) {
            wrong(column, e.text());
            return Optional.empty();
        }
    }
}
