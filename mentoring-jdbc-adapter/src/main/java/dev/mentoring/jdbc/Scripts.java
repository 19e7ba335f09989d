package dev.mentoring.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The scripts of one database for one schema.
 *
 * @param database which
 * @param schema the schema
 * @param all in order
 */
record Scripts(Database database, SchemaName schema, List<Schema.Script> all) {

    /** Every script has the same name for each database. */
    private static final List<String> FILES = ImmutableList.of("V1__mentoring.sql");

    static Scripts of(Database database, SchemaName schema) {
        ImmutableList.Builder<Schema.Script> scripts = ImmutableList.builder();
        for (int i = 0; i < FILES.size(); i++) {
            String sql = read(database.folder() + "/" + FILES.get(i)).replace("${schema}", schema.quoted());
            scripts.add(new Schema.Script(i + 1, FILES.get(i), sql));
        }
        return new Scripts(database, schema, scripts.build());
    }

    private static String read(String path) {
        try {
            return Resources.toString(Resources.getResource(Scripts.class, "/" + path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int latest() {
        return all.size();
    }
}
