package dev.mentoring.jdbc.statement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists in a column of text, an entry a line. Ids, codes and dates have no line ends in them; figures may. */
public final class Lines {

    private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

    private Lines() {}

    public static String write(Collection<?> entries) {
        return entries.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    public static Iterable<String> of(String text) {
        return LINES.split(text);
    }

    static <T> List<T> read(String text, Function<String, T> entry) {
        return LINES.splitToStream(text).map(entry).toList();
    }

    public static String writeFigures(Map<String, String> figures) {
        return figures.entrySet().stream()
                .map(figure -> figure.getKey() + ": " + escape(figure.getValue()))
                .collect(Collectors.joining("\n"));
    }

    public static Map<String, String> readFigures(String text) {
        return LINES.splitToStream(text)
                .map(line -> line.split(": ", 2))
                .collect(ImmutableMap.toImmutableMap(parts -> parts[0], parts -> parts[1].translateEscapes()));
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
