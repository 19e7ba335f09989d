package dev.mentoring.jdbc.migration;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.mentoring.jdbc.schema.Database;
import dev.mentoring.jdbc.schema.Script;
import dev.mentoring.jdbc.statement.SchemaName;
import java.io.IOException;
import java.io.InputStream;
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
public record Scripts(Database database, SchemaName schema, List<Script> all) {

    /** Every script has the same name for each database. */
    private static final List<String> FILES = ImmutableList.of("V1__mentoring.sql", "V2__second_edition.sql");

    public static Scripts of(Database database, SchemaName schema) {
        ImmutableList.Builder<Script> scripts = ImmutableList.builder();
        for (int i = 0; i < FILES.size(); i++) {
            String sql = read(folder(database) + "/" + FILES.get(i)).replace("${schema}", schema.quoted());
            scripts.add(new Script(i + 1, FILES.get(i), sql));
        }
        return new Scripts(database, schema, scripts.build());
    }

    /** Read by this class itself, which alone may within its module. */
    private static String read(String path) {
        try (InputStream file = requireNonNull(Scripts.class.getResourceAsStream("/" + path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where they lie. */
    String folder() {
        return folder(database);
    }

    private static String folder(Database database) {
        return "dev/mentoring/jdbc/schema/" + Ascii.toLowerCase(database.name());
    }

    int latest() {
        return all.size();
    }
}
