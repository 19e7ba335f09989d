package dev.mentoring.jdbc;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Stores with nothing in them, many of them and at little cost: each thread empties the one it had. */
final class EmptiedStores {

    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (?:IF NOT EXISTS )?(\\S+) \\(");

    private final TestDatabase database;
    private final Map<Thread, String> schemas = new ConcurrentHashMap<>();

    EmptiedStores(TestDatabase database) {
        this.database = database;
    }

    JdbcStore next() {
        String schema = schemas.computeIfAbsent(Thread.currentThread(), none -> database.freshSchema());
        database.execute(
                tables(schema).stream().map(table -> "DELETE FROM " + table).collect(Collectors.joining(";\n")));
        return JdbcStore.on(database.source(), schema);
    }

    private List<String> tables(String schema) {
        return Schema.scripts(database.kind(), schema).stream()
                .flatMap(script -> TABLE.matcher(script.sql()).results())
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
