package dev.mentoring.jdbc.migration;

import dev.mentoring.jdbc.schema.Database;

/** Whether the host has Flyway. Nothing here needs it to be there. */
final class HostFlyway {

    private HostFlyway() {}

    /** Whether it is there, with what it needs for the database. */
    static boolean isPossible(Database database) {
        return has("org.flywaydb.core.Flyway")
                && (database == Database.H2 || has("org.flywaydb.database.postgresql.PostgreSQLDatabaseType"));
    }

    private static boolean has(String type) {
        try {
            Class.forName(type, false, HostFlyway.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
