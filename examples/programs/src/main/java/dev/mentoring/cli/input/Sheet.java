package dev.mentoring.cli.input;

import dev.mentoring.cli.reading.Cells;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.cli.reading.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file with a header row, its columns in any order. */
public final class Sheet {

    private final InputFile input;
    private final String file;
    private final List<String> columns;
    private final Problems problems;
    private final Map<String, Integer> places = new HashMap<>();
    private int width;

    /**
     * A sheet.
     *
     * @param path the file
     * @param columns the columns that it has
     * @param problems where problems go
     */
    public Sheet(Path path, List<String> columns, Problems problems) {
        this.input = new InputFile(path, problems);
        this.file = input.name();
        this.columns = columns;
        this.problems = problems;
    }

    /**
     * Reads the rows below the header.
     *
     * @param rows is handed the line and the cells of each
     * @return whether the file was read to its end, with its first column; single rows may be missing even so
     */
    public boolean read(BiConsumer<Integer, Cells> rows) {
        return input.read(lines -> read(lines, rows)) && places.containsKey(columns.get(0));
    }

    private void read(TextLines lines, BiConsumer<Integer, Cells> rows) {
        LinesReader reader = new LinesReader(lines);
        boolean more = true;
        while (more) {
            // behind a row that cannot be read, a new parser goes on with the next line
            try (CSVParser parser = CSVFormat.RFC4180.parse(reader)) {
                more = read(parser, lines.number(), reader, rows);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (width == 0 && !more && problems.isEmpty()) {
            header(1, List.of());
        }
    }

    /** Reads on until the end (false), or until a row that cannot be read (true). */
    private boolean read(CSVParser parser, int before, LinesReader reader, BiConsumer<Integer, Cells> rows) {
        Iterator<CSVRecord> records = parser.iterator();
        while (true) {
            int line = before + (int) parser.getCurrentLineNumber() + 1;
            reader.startRow();
            try {
                if (!records.hasNext()) {
                    return false;
                }
            } catch (UncheckedIOException e) {
                problems.add(file, line, "row", Text.of("csv.quote"));
                return width > 0 && !reader.isAtEnd();
            } catch (Unreadable e) {
                problems.add(file, line, "row", e.text());
                return width > 0;
            }
            List<String> cells = records.next().toList();
            if (isBlank(cells)) {
                continue;
            }
            if (width > 0) {
                row(line, cells, rows);
            } else {
                header(line, cells);
            }
        }
    }

    private static boolean isBlank(List<String> cells) {
        return cells.size() == 1 && cells.get(0).isEmpty();
    }

    private void header(int line, List<String> names) {
        width = names.size();
        for (int place = 0; place < width; place++) {
            String name = names.get(place);
            if (!columns.contains(name)) {
                problems.add(file, line, name, Text.of("csv.unknown", String.join(", ", columns)));
            } else if (places.putIfAbsent(name, place) != null) {
                problems.add(file, line, name, Text.of("csv.twice"));
            }
        }
        List<String> missing = new ArrayList<>(columns);
        missing.removeAll(places.keySet());
        missing.forEach(name -> problems.add(file, line, name, Text.of("csv.header")));
    }

    private void row(int line, List<String> cells, BiConsumer<Integer, Cells> rows) {
        if (cells.size() != width) {
            String wrong = cells.size() < width ? "csv.short" : "csv.long";
            problems.add(file, line, "row", Text.of(wrong, String.valueOf(cells.size()), String.valueOf(width)));
            return;
        }
        rows.accept(
                line,
                new Cells(
                        column -> Optional.ofNullable(places.get(column)).map(cells::get),
                        (column, text) -> wrong(line, column, text)));
    }

    /** A column that the header lacks was complained of once already. */
    private void wrong(int line, String column, Text text) {
        if (places.containsKey(column)) {
            problems.add(file, line, column, text);
        }
    }
}
