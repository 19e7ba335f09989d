package dev.mentoring.cli.input;

import dev.mentoring.cli.reading.Meant;
import dev.mentoring.cli.reading.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A file to be read.
 *
 * @param path where it is
 * @param problems where problems go
 */
public record InputFile(Path path, Problems problems) {

    /** A path that names nothing. */
    private static final Path NOWHERE = Path.of("");

    /**
     * A file by its path.
     *
     * @param path the path, as somebody wrote it
     * @param problems where problems go
     * @return the file
     */
    public static InputFile named(String path, Problems problems) {
        try {
            return new InputFile(Path.of(path), problems);
        } catch (InvalidPathException e) {
            problems.add(path, 1, "file", Text.of("file.path"));
            return new InputFile(NOWHERE, problems);
        }
    }

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
        Optional<Text> wrong = wrong();
        if (path.equals(NOWHERE) || wrong.isPresent()) {
            wrong.filter(text -> !path.equals(NOWHERE)).ifPresent(this::add);
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            TextLines lines = new TextLines(name(), in, problems);
            reader.accept(lines);
            return lines.isWhole();
        } catch (IOException e) {
            add(Text.of("file.unreadable"));
            return false;
        }
    }

    /** What the path is, where it is no file to be read. */
    private Optional<Text> wrong() {
        if (!Files.exists(path)) {
            return Optional.of(missing());
        }
        if (Files.isDirectory(path)) {
            return Optional.of(Text.of("file.folder", shown()));
        }
        if (!Files.isReadable(path)) {
            return Optional.of(Text.of("file.forbidden", shown()));
        }
        return isTooLarge() ? Optional.of(TextLines.tooLarge()) : Optional.empty();
    }

    /** A file that is too large is not even begun. */
    private boolean isTooLarge() {
        try {
            return Files.size(path) > TextLines.LARGEST_FILE;
        } catch (IOException e) {
            return false;
        }
    }

    private Text missing() {
        Path folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(NOWHERE);
        return Files.isDirectory(folder)
                ? Text.of("file.none", shown(), Meant.among(name(), names(folder)))
                : Text.of("file.nowhere", shown(), Text.quoted(folder.toString()));
    }

    /**
     * The names in a folder.
     *
     * @param folder the folder
     * @return its files, in order; none where they cannot be listed
     */
    public static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private String shown() {
        return Text.line(path.toString());
    }

    private void add(Text text) {
        problems.add(name(), 1, "file", text);
    }
}
