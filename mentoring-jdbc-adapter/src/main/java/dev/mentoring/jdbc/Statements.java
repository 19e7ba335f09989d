package dev.mentoring.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The statements of one schema, each put together once. */
final class Statements {

    private static final Pattern PLACE = Pattern.compile(":(\\w+)(?:\\[(\\d+)])?");

    /** Texts of more statements than that depend on the size of a batch. */
    private static final int MOST_KEPT = 16;

    /** A text, and how many places lists have in it. */
    private record Shape(String text, Map<String, Integer> lists) {}

    private final String schema;
    private final Map<Shape, Placed> placed = new ConcurrentHashMap<>();
    private final Map<List<Placed>, String> inTurn = new ConcurrentHashMap<>();
    private final Map<List<Placed>, Placed> asOne = new ConcurrentHashMap<>();

    Statements(SchemaName schema) {
        this.schema = schema.quoted();
    }

    /**
     * A statement for some values. A list of a few texts gets a place for each: for an array, whose length it cannot
     * know, PostgreSQL would plan the statement each time anew.
     */
    Placed placed(String text, Row values) {
        return placed.computeIfAbsent(new Shape(text, values.lists()), this::place);
    }

    private Placed place(Shape shape) {
        String sql = shape.text().replace("${schema}", schema);
        for (Map.Entry<String, Integer> list : shape.lists().entrySet()) {
            sql = sql.replace("= ANY(:" + list.getKey() + ")", "IN (" + places(list.getKey(), list.getValue()) + ")");
        }
        List<Placed.Place> places =
                PLACE.matcher(sql).results().map(Statements::place).toList();
        return new Placed(PLACE.matcher(sql).replaceAll("?"), places);
    }

    private static String places(String list, int count) {
        return IntStream.range(0, count)
                .mapToObj(text -> ":" + list + "[" + text + "]")
                .collect(Collectors.joining(", "));
    }

    private static Placed.Place place(MatchResult found) {
        OptionalInt text =
                found.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(found.group(2)));
        return new Placed.Place(found.group(1), text);
    }

    /** Statements one after the other, in one text. */
    String inTurn(List<Placed> statements) {
        return kept(inTurn, statements, all -> all.stream().map(Placed::sql).collect(Collectors.joining(";\n")));
    }

    /** Statements that write, as one. None of them sees what another wrote. */
    Placed asOne(List<Placed> statements) {
        return kept(asOne, statements, all -> new Placed(join(all), places(all)));
    }

    private static List<Placed.Place> places(List<Placed> statements) {
        return statements.stream().flatMap(each -> each.places().stream()).toList();
    }

    private static String join(List<Placed> statements) {
        int last = statements.size() - 1;
        List<String> others = new ArrayList<>();
        for (Placed other : statements.subList(0, last)) {
            others.add("also_" + others.size() + " AS (" + other.sql() + ")");
        }
        return "WITH " + String.join(", ", others) + "\n" + statements.get(last).sql();
    }

    private static <T> T kept(Map<List<Placed>, T> kept, List<Placed> statements, Function<List<Placed>, T> made) {
        return statements.size() > MOST_KEPT ? made.apply(statements) : kept.computeIfAbsent(statements, made);
    }
}
