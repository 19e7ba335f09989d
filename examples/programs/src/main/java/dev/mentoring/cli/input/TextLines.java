package dev.mentoring.cli.input;

import dev.mentoring.cli.reading.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a UTF-8 file. Lines and file are bounded: what is too long, or is not UTF-8, becomes a problem, and
 * reading goes on behind it. A file that was saved in another encoding is told so once.
 */
public final class TextLines {

    /** The most bytes a line may have. */
    public static final int LONGEST_LINE = 1 << 20;

    /** The most bytes a file may have. */
    public static final int LARGEST_FILE = 64 << 20;

    private static final String EMPTY = "\n";
    private static final int BUFFER = 1 << 16;

    private final String file;
    private final InputStream in;
    private final Encoding encoding;
    private final Problems problems;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int position;
    private int limit;
    private long total;
    private int number;
    private boolean whole = true;

    /**
     * Lines of a stream.
     *
     * @param file the file's name, for problems
     * @param in the bytes; closed by the caller
     * @param problems where problems go
     */
    public TextLines(String file, InputStream in, Problems problems) {
        this.file = file;
        this.encoding = new Encoding(in);
        this.in = encoding.stream();
        this.problems = problems;
    }

    static Text tooLarge() {
        return Text.of("file.large", String.valueOf(LARGEST_FILE >> 20));
    }

    /**
     * The number of the line handed out last.
     *
     * @return counted from 1
     */
    public int number() {
        return number;
    }

    /**
     * Whether no end of the file was left out.
     *
     * @return false once reading stopped before the end
     */
    public boolean isWhole() {
        return whole;
    }

    /**
     * The next line.
     *
     * @return the line with its end; an empty one in place of one that cannot be read; nothing behind the last
     */
    public Optional<String> next() {
        try {
            whole &= !problems.isEnough();
            return whole && collect() && isText() ? Optional.of(decode()) : Optional.empty();
        } catch (IOException e) {
            whole = false;
            problems.add(file, number + 1, "file", Text.of("file.unreadable"));
            return Optional.empty();
        }
    }

    /** Collects the bytes of the next line, one more than allowed at most; false at the end. */
    private boolean collect() throws IOException {
        line.reset();
        boolean ended = false;
        boolean any = false;
        while (!ended && fill()) {
            any = true;
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            ended = end < limit;
            int stop = ended ? end + 1 : end;
            line.write(buffer, position, Math.min(stop - position, LONGEST_LINE + 1 - line.size()));
            position = stop;
        }
        number += any ? 1 : 0;
        return any && whole;
    }

    private boolean fill() throws IOException {
        if (position < limit) {
            return true;
        }
        position = 0;
        limit = Math.max(0, in.read(buffer));
        total += limit;
        if (total > LARGEST_FILE) {
            whole = false;
            problems.add(file, number + 1, "file", tooLarge());
            limit = 0;
        }
        return limit > 0;
    }

    private String decode() {
        if (line.size() > LONGEST_LINE) {
            problems.add(file, number, "line", Text.of("line.long", String.valueOf(LONGEST_LINE >> 10)));
            return EMPTY;
        }
        Encoding.Line read = encoding.decode(line.toByteArray());
        read.problem().ifPresent(text -> problems.add(file, number, "line", text));
        return read.text().orElse(EMPTY);
    }

    /** A file that is no text in UTF-8 or one like it is not read on. */
    private boolean isText() throws IOException {
        Optional<Text> other = number == 1 ? encoding.other(line.toByteArray()) : Optional.empty();
        other.ifPresent(text -> problems.add(file, number, "file", text));
        whole &= other.isEmpty();
        return whole;
    }
}
