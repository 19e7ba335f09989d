package dev.mentoring.cli.input;

import dev.mentoring.cli.reading.Text;
import dev.mentoring.cli.reading.Unreadable;
import java.io.Reader;
import java.util.Optional;

/** {@link TextLines} as a reader that hands out one line at a time, and no more than a row may have. */
final class LinesReader extends Reader {

    /** The most characters a row of several lines may have. */
    private static final int LONGEST_ROW = 1 << 20;

    private final TextLines lines;
    private String line = "";
    private int position;
    private int served;
    private boolean ended;

    LinesReader(TextLines lines) {
        this.lines = lines;
    }

    /** A row begins: its length is counted from here. */
    void startRow() {
        served = 0;
    }

    boolean isAtEnd() {
        return ended;
    }

    /** How many lines lie before the next one to be handed out. */
    int before() {
        return position < line.length() ? lines.number() - 1 : lines.number();
    }

    /** Goes on to the first line with something on it, and tells what separates its cells. */
    char separator() {
        Optional<Character> named = Optional.empty();
        while (advance()) {
            Optional<Character> here = Separators.named(line);
            if (here.isEmpty() && !Separators.isBlank(line)) {
                return named.orElseGet(() -> Separators.of(line));
            }
            named = here.isPresent() ? here : named;
            position = line.length();
        }
        return Separators.COMMA;
    }

    @Override
    public int read(char[] to, int offset, int length) {
        if (served > LONGEST_ROW) {
            throw new Unreadable(Text.of("csv.record", String.valueOf(LONGEST_ROW >> 10)));
        }
        if (position == line.length() && !advance()) {
            return -1;
        }
        int count = Math.min(length, line.length() - position);
        line.getChars(position, position + count, to, offset);
        position += count;
        served += count;
        return count;
    }

    private boolean advance() {
        Optional<String> next = lines.next();
        ended = next.isEmpty();
        line = next.orElse("");
        position = 0;
        return !ended;
    }

    @Override
    public void close() {
        // the stream belongs to whoever opened it
    }
}
