package dev.mentoring.jdbc.statement;

import java.util.regex.Pattern;

/**
 * The name of the schema that the tables lie in.
 *
 * @param value a small letter, then up to 62 small letters, digits or underscores
 */
public record SchemaName(String value) {

    private static final Pattern SOUND = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    public static final SchemaName STANDARD = new SchemaName("mentoring");

    /** Refuses what would need escaping. */
    public SchemaName {
        if (!SOUND.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "The name of a schema is a small letter, then up to 62 small letters, digits or underscores");
        }
    }

    public String quoted() {
        return '"' + value + '"';
    }
}
