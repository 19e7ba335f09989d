package dev.mentoring.jdbc;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Columns of a table that are written together.
 *
 * @param name the table
 * @param key the columns that name a row
 * @param rest the other columns written; those not named keep their value, or get their default
 */
record Table(String name, List<String> key, List<String> rest) {

    static Table of(String name, List<String> key, String... rest) {
        return new Table(name, key, List.of(rest));
    }

    List<String> columns() {
        return Stream.concat(key.stream(), rest.stream()).toList();
    }

    String columnList() {
        return String.join(", ", columns());
    }

    String valueList() {
        return columns().stream().map(column -> ":" + column).collect(Collectors.joining(", "));
    }

    String keyList() {
        return String.join(", ", key);
    }

    String insert() {
        return "INSERT INTO ${schema}." + name + " (" + columnList() + ") VALUES (" + valueList() + ")";
    }
}
