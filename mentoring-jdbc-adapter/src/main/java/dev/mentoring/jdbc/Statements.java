package dev.mentoring.jdbc;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The statements of one schema, each put together once. */
final class Statements {

    private static final Pattern NAME = Pattern.compile(":(\\w+)");

    /**
     * A statement with a place for each value.
     *
     * @param sql the statement
     * @param names the name of the value at each place
     */
    record Placed(String sql, List<String> names) {}

    private final String schema;
    private final Map<String, String> ready = new ConcurrentHashMap<>();
    private final Map<String, Placed> placed = new ConcurrentHashMap<>();

    Statements(SchemaName schema) {
        this.schema = schema.quoted();
    }

    String in(String text) {
        return ready.computeIfAbsent(text, it -> it.replace("${schema}", schema));
    }

    Placed placed(String text) {
        return placed.computeIfAbsent(text, it -> {
            String sql = in(it);
            List<String> names = NAME.matcher(sql)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            return new Placed(NAME.matcher(sql).replaceAll("?"), names);
        });
    }
}
