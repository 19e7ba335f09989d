package dev.mentoring.jdbc;

/** The databases that have a schema. */
public enum Database {
    /** PostgreSQL 14 or later. */
    POSTGRESQL("postgresql"),
    /** H2 2.2 or later, in its default mode. */
    H2("h2");

    private final String folder;

    Database(String folder) {
        this.folder = folder;
    }

    /** Where its scripts lie. */
    String folder() {
        return "dev/mentoring/jdbc/schema/" + folder;
    }
}
