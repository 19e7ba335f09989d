package dev.mentoring.cli.input;

import dev.mentoring.cli.reading.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;

/** Tells in which encoding a file was saved. UTF-8 is read, with a byte order mark or without. */
final class Encoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String WORKBOOK = "PK\u0003\u0004";
    private static final Pattern ACCENTED = Pattern.compile("\\p{L}*[\\x{80}-\\x{FFFF}]+\\p{L}*");
    /** Of text in the letters of Europe every other byte is zero in UTF-16: a quarter is plenty. */
    private static final int ZEROS = 4;

    private final BOMInputStream in;
    private boolean windows;

    /**
     * A line.
     *
     * @param text the line, or empty when it cannot be read
     * @param problem what is wrong with it
     */
    record Line(Optional<String> text, Optional<Text> problem) {}

    Encoding(InputStream in) {
        try {
            this.in = BOMInputStream.builder()
                    .setInputStream(in)
                    .setByteOrderMarks(ByteOrderMark.UTF_8, ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE)
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes behind the byte order mark. */
    InputStream stream() {
        return in;
    }

    /** What the file is, by its first line, when it is no text that can be read on. */
    Optional<Text> other(byte[] first) throws IOException {
        boolean wide = in.hasBOM() && !in.hasBOM(ByteOrderMark.UTF_8);
        if (wide || isHalfZeros(first)) {
            return Optional.of(Text.of("file.utf16"));
        }
        return new String(first, StandardCharsets.ISO_8859_1).startsWith(WORKBOOK)
                ? Optional.of(Text.of("file.workbook"))
                : Optional.empty();
    }

    private static boolean isHalfZeros(byte[] line) {
        int letters = 0;
        int zeros = 0;
        for (byte each : line) {
            zeros += each == 0 ? 1 : 0;
            letters += each > ' ' ? 1 : 0;
        }
        return letters > 0 && zeros > line.length / ZEROS;
    }

    /** Reads a line. That the file is in Windows-1252 is said once; its lines are read so, to find what else is wrong. */
    Line decode(byte[] bytes) {
        try {
            return new Line(Optional.of(utf8(bytes)), Optional.empty());
        } catch (CharacterCodingException e) {
            Optional<String> text = windows(bytes);
            Optional<Text> problem = text.isEmpty()
                    ? Optional.of(Text.of("line.encoding"))
                    : text.filter(it -> !windows).map(it -> Text.of("line.windows", accented(it)));
            windows |= text.isPresent();
            return new Line(text, problem);
        }
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Optional<String> windows(byte[] bytes) {
        String text = new String(bytes, WINDOWS);
        boolean sound = text.chars().noneMatch(c -> c == '\ufffd' || (Character.isISOControl(c) && !isBlank(c)));
        return sound ? Optional.of(text) : Optional.empty();
    }

    private static boolean isBlank(int c) {
        return c == '\t' || c == '\r' || c == '\n';
    }

    private static String accented(String line) {
        Matcher word = ACCENTED.matcher(line);
        return word.find() ? Text.quoted(word.group()) : "";
    }
}
