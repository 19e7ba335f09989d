package dev.mentoring.jdbc;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The statements of one schema, each put together once. */
final class Statements {

    private final String schema;
    private final Map<String, String> ready = new ConcurrentHashMap<>();

    Statements(SchemaName schema) {
        this.schema = schema.quoted();
    }

    String in(String text) {
        return ready.computeIfAbsent(text, it -> it.replace("${schema}", schema));
    }
}
