package dev.mentoring.cli.input;

import com.google.common.base.CharMatcher;
import dev.mentoring.cli.reading.Meant;
import dev.mentoring.cli.reading.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first row of a sheet: where which column is. Names count without regard to case and the blanks around them. */
final class Header {

    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.is('\ufeff'));

    private final List<String> names;
    private final List<String> needed;
    private final List<String> optional;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> twice = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    Header(List<String> cells, List<String> needed, List<String> optional) {
        this.names = trimmed(cells);
        this.needed = needed;
        this.optional = optional;
        for (int place = 0; place < names.size(); place++) {
            take(names.get(place), place);
        }
    }

    /** The cells of a row without the blanks around them, and without the empty ones at its end. */
    static List<String> trimmed(List<String> cells) {
        List<String> trimmed =
                new ArrayList<>(cells.stream().map(BLANK::trimFrom).toList());
        while (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1).isEmpty()) {
            trimmed.remove(trimmed.size() - 1);
        }
        return trimmed;
    }

    private void take(String name, int place) {
        Optional<String> column = all().stream()
                .filter(it -> it.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (column.isEmpty()) {
            unknown.add(name);
        } else if (places.putIfAbsent(column.get(), place) != null) {
            twice.add(column.get());
        }
    }

    private List<String> all() {
        return Stream.concat(needed.stream(), optional.stream()).toList();
    }

    int width() {
        return names.size();
    }

    /** The cell of a row in a column; empty where the header lacks the column, and blank where the row ends before it. */
    Optional<String> cell(List<String> row, String column) {
        return Optional.ofNullable(places.get(column)).map(place -> place < row.size() ? row.get(place) : "");
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    /** All that is wrong with the header, in one text. */
    Optional<Text> wrong() {
        List<String> missing =
                needed.stream().filter(column -> !places.containsKey(column)).toList();
        if (missing.isEmpty() && twice.isEmpty()) {
            return Optional.empty();
        }
        Text lacks = Text.of("csv.lacks", String.join(", ", missing), meant(missing));
        Text repeats = Text.of("csv.repeats", String.join(", ", twice));
        Text what = twice.isEmpty() ? lacks : missing.isEmpty() ? repeats : Text.of("csv.both", lacks, repeats);
        return Optional.of(Text.of("csv.header", what, String.join(",", needed)));
    }

    /** The unknown names that are near to a missing one. */
    private Text meant(List<String> missing) {
        String near = missing.stream()
                .flatMap(column ->
                        Meant.nearest(column, unknown).stream().map(name -> Text.quoted(name) + " → " + column))
                .collect(Collectors.joining(", "));
        return near.isEmpty() ? Text.NOTHING : Text.of("csv.meant", near);
    }

    /** Tells of each column that is not used, by its name. */
    void unused(BiConsumer<String, Text> note) {
        unknown.stream()
                .filter(name -> !name.isEmpty())
                .forEach(name -> note.accept(name, Text.of("csv.unused", Meant.among(name, absent()))));
    }

    /** Columns that may be left out and are. */
    private List<String> absent() {
        return optional.stream().filter(column -> !places.containsKey(column)).toList();
    }
}
