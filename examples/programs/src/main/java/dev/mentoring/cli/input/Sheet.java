package dev.mentoring.cli.input;

import dev.mentoring.cli.reading.Cells;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.cli.reading.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A CSV file with a header row, its columns in any order, separated by commas, semicolons or tabs. */
public final class Sheet {

    private final InputFile input;
    private final String file;
    private final List<String> columns;
    private final List<String> optional;
    private final Problems problems;
    private @Nullable Header header;
    private boolean usable = true;

    /**
     * A sheet.
     *
     * @param path the file
     * @param columns the columns that it has
     * @param optional the columns that it may have
     * @param problems where problems go
     */
    public Sheet(Path path, List<String> columns, List<String> optional, Problems problems) {
        this.input = new InputFile(path, problems);
        this.file = input.name();
        this.columns = columns;
        this.optional = optional;
        this.problems = problems;
    }

    /**
     * Reads the rows below the header. A file with a wrong header is not read on.
     *
     * @param rows is handed the line and the cells of each
     * @return whether the file was read to its end; single rows may be missing even so
     */
    public boolean read(BiConsumer<Integer, Cells> rows) {
        return input.read(lines -> read(lines, rows)) && usable;
    }

    private void read(TextLines lines, BiConsumer<Integer, Cells> rows) {
        LinesReader reader = new LinesReader(lines);
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(reader.separator()).get();
        boolean more = true;
        while (more) {
            // behind a row that cannot be read, a new parser goes on with the next line
            int before = reader.before();
            try (CSVParser parser = format.parse(reader)) {
                more = read(parser, before, reader, rows);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (header == null && usable && lines.isWhole()) {
            unusable(1, Text.of("csv.empty", String.join(",", columns)));
        }
    }

    /** Reads on until the end (false), or until a row that cannot be read (true). */
    private boolean read(CSVParser parser, int before, LinesReader reader, BiConsumer<Integer, Cells> rows) {
        Iterator<CSVRecord> records = parser.iterator();
        while (usable) {
            int line = before + (int) parser.getCurrentLineNumber() + 1;
            reader.startRow();
            try {
                if (!records.hasNext()) {
                    return false;
                }
            } catch (UncheckedIOException e) {
                return isUnreadable(line, Text.of("csv.quote")) && !reader.isAtEnd();
            } catch (Unreadable e) {
                return isUnreadable(line, e.text());
            }
            List<String> cells = Header.trimmed(records.next().toList());
            if (!cells.isEmpty()) {
                take(line, cells, rows);
            }
        }
        return false;
    }

    /** A row that cannot be read; true when those behind it are worth reading. */
    private boolean isUnreadable(int line, Text text) {
        problems.add(file, line, "row", text);
        usable &= header != null;
        return usable;
    }

    private void take(int line, List<String> cells, BiConsumer<Integer, Cells> rows) {
        if (header == null) {
            Header read = new Header(cells, columns, optional);
            header = read;
            read.wrong().ifPresent(text -> unusable(line, text));
            read.unused((name, text) -> problems.note(file, line, name, text));
        } else {
            row(line, cells, header, rows);
        }
    }

    private void unusable(int line, Text text) {
        problems.add(file, line, "header", text);
        usable = false;
    }

    private void row(int line, List<String> cells, Header names, BiConsumer<Integer, Cells> rows) {
        if (cells.size() > names.width()) {
            problems.add(
                    file,
                    line,
                    "row",
                    Text.of("csv.long", String.valueOf(cells.size()), String.valueOf(names.width())));
            return;
        }
        rows.accept(
                line,
                new Cells(
                        column -> names.cell(cells, column), (column, text) -> problems.add(file, line, column, text)));
    }
}
