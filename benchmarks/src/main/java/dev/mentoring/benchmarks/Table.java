package dev.mentoring.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file of numbers below a header line, read as a stream so that reading adds nothing to the memory measured. */
final class Table {

    private final Path file;
    private final int columns;

    Table(Path file, int columns) {
        this.file = file;
        this.columns = columns;
    }

    /** Hands out each row, in an array that the next row reuses. */
    void forEach(Consumer<int[]> reader) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            skipLine(in);
            int[] row = new int[columns];
            int column = 0;
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (c >= '0' && c <= '9') {
                    row[column] = 10 * row[column] + c - '0';
                } else if (c == ',') {
                    column++;
                } else if (c == '\n') {
                    reader.accept(row);
                    row = new int[columns];
                    column = 0;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void skipLine(InputStream in) throws IOException {
        int c = in.read();
        while (c >= 0 && c != '\n') {
            c = in.read();
        }
    }
}
