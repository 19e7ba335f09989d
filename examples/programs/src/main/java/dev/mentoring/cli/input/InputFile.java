package dev.mentoring.cli.input;

import dev.mentoring.cli.reading.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A file to be read.
 *
 * @param path where it is
 * @param problems where problems go
 */
public record InputFile(Path path, Problems problems) {

    /**
     * What problems call the file.
     *
     * @return its name, without the folder
     */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /**
     * Reads the file.
     *
     * @param reader reads the lines
     * @return whether the file was read to its end
     */
    public boolean read(Consumer<TextLines> reader) {
        try {
            // a file that is too large is not even begun
            if (Files.size(path) > TextLines.LARGEST_FILE) {
                return wrong(TextLines.tooLarge());
            }
            try (InputStream in = Files.newInputStream(path)) {
                TextLines lines = new TextLines(name(), in, problems);
                reader.accept(lines);
                return lines.isWhole();
            }
        } catch (IOException e) {
            return wrong(Text.of(Files.exists(path) ? "file.unreadable" : "file.none"));
        }
    }

    private boolean wrong(Text text) {
        problems.add(name(), 1, "file", text);
        return false;
    }
}
