package dev.mentoring.jdbc.statement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Columns of a table that are written together. There is one of each: it is equal to no other. */
public final class Table {

    private final String name;
    private final List<String> key;
    private final List<String> rest;
    private final String insert;
    private final String update;

    private Table(String name, List<String> key, List<String> rest) {
        this.name = name;
        this.key = key;
        this.rest = rest;
        this.insert = "INSERT INTO ${schema}." + name + " (" + columnList() + ") VALUES (" + valueList() + ")";
        this.update = "UPDATE ${schema}." + name + " SET " + settings(rest, ", ") + " WHERE " + settings(key, " AND ");
    }

    /**
     * Columns of a table.
     *
     * @param name the table
     * @param key the columns that name a row
     * @param rest the other columns written; those not named keep their value, or get their default
     */
    public static Table of(String name, List<String> key, String... rest) {
        return new Table(name, key, List.of(rest));
    }

    private static String settings(List<String> columns, String between) {
        return columns.stream().map(column -> column + " = :" + column).collect(Collectors.joining(between));
    }

    public String name() {
        return name;
    }

    List<String> key() {
        return key;
    }

    List<String> rest() {
        return rest;
    }

    private List<String> columns() {
        return Stream.concat(key.stream(), rest.stream()).toList();
    }

    public String columnList() {
        return String.join(", ", columns());
    }

    String valueList() {
        return columns().stream().map(column -> ":" + column).collect(Collectors.joining(", "));
    }

    String keyList() {
        return String.join(", ", key);
    }

    /** Adds a row. */
    String insert() {
        return insert;
    }

    /** Changes a row that is there. */
    String update() {
        return update;
    }
}
