package dev.mentoring.jdbc.statement;

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
public final class StatementCache {

    private static final Pattern PLACE = Pattern.compile(":(\\w+)(?:\\[(\\d+)])?");

    /** Texts of more statements than that depend on the size of a batch. */
    private static final int MOST_KEPT = 16;

    /** A text, and how many places lists have in it. */
    private record Shape(String text, Map<String, Integer> lists) {}

    private final String schema;
    private final Map<Shape, ParsedSql> parsed = new ConcurrentHashMap<>();
    private final Map<List<ParsedSql>, String> inTurn = new ConcurrentHashMap<>();
    private final Map<List<ParsedSql>, ParsedSql> asOne = new ConcurrentHashMap<>();

    public StatementCache(SchemaName schema) {
        this.schema = schema.quoted();
    }

    /**
     * A statement for some values. A list of a few texts gets a place for each: for an array, whose length it cannot
     * know, PostgreSQL would plan the statement each time anew.
     */
    ParsedSql parsed(String text, Parameters values) {
        return parsed.computeIfAbsent(new Shape(text, values.lists()), this::place);
    }

    private ParsedSql place(Shape shape) {
        String sql = shape.text().replace("${schema}", schema);
        for (Map.Entry<String, Integer> list : shape.lists().entrySet()) {
            sql = sql.replace("= ANY(:" + list.getKey() + ")", "IN (" + places(list.getKey(), list.getValue()) + ")");
        }
        List<ParsedSql.Place> places =
                PLACE.matcher(sql).results().map(StatementCache::place).toList();
        return new ParsedSql(PLACE.matcher(sql).replaceAll("?"), places);
    }

    private static String places(String list, int count) {
        return IntStream.range(0, count)
                .mapToObj(text -> ":" + list + "[" + text + "]")
                .collect(Collectors.joining(", "));
    }

    private static ParsedSql.Place place(MatchResult found) {
        OptionalInt text =
                found.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(found.group(2)));
        return new ParsedSql.Place(found.group(1), text);
    }

    /** Statements one after the other, in one text. */
    String inTurn(List<ParsedSql> statements) {
        return kept(inTurn, statements, all -> all.stream().map(ParsedSql::sql).collect(Collectors.joining(";\n")));
    }

    /** Statements that write, as one. None of them sees what another wrote. */
    ParsedSql asOne(List<ParsedSql> statements) {
        return kept(asOne, statements, all -> new ParsedSql(join(all), places(all)));
    }

    private static List<ParsedSql.Place> places(List<ParsedSql> statements) {
        return statements.stream().flatMap(each -> each.places().stream()).toList();
    }

    private static String join(List<ParsedSql> statements) {
        int last = statements.size() - 1;
        List<String> others = new ArrayList<>();
        for (ParsedSql other : statements.subList(0, last)) {
            others.add("also_" + others.size() + " AS (" + other.sql() + ")");
        }
        return "WITH " + String.join(", ", others) + "\n" + statements.get(last).sql();
    }

    private static <T> T kept(
            Map<List<ParsedSql>, T> kept, List<ParsedSql> statements, Function<List<ParsedSql>, T> made) {
        return statements.size() > MOST_KEPT ? made.apply(statements) : kept.computeIfAbsent(statements, made);
    }
}
