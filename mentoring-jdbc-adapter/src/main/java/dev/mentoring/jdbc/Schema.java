package dev.mentoring.jdbc;

import dev.mentoring.answer.MentoringException;
import dev.mentoring.jdbc.migration.Migration;
import dev.mentoring.jdbc.migration.Scripts;
import dev.mentoring.jdbc.migration.VersionTable;
import dev.mentoring.jdbc.schema.Database;
import dev.mentoring.jdbc.schema.Script;
import dev.mentoring.jdbc.statement.Faults;
import dev.mentoring.jdbc.statement.SchemaName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * The library's tables. A host that migrates its database by itself takes the {@link #scripts} and runs them in order;
 * any other calls {@link #migrate} when it starts, on as many nodes as it likes.
 */
public final class Schema {

    private Schema() {}

    /**
     * Brings the schema {@code mentoring} up to date, creating it where it is missing: by Flyway where the host has it,
     * with a history of its own, else by running the scripts.
     *
     * @param database gives connections that may create tables
     * @throws MentoringException when the schema is newer than this library knows
     */
    public static void migrate(DataSource database) {
        migrate(database, SchemaName.STANDARD.value());
    }

    /**
     * Brings a schema up to date, see {@link #migrate(DataSource)}.
     *
     * @param database gives connections that may create tables
     * @param schema its name: a small letter, then up to 62 small letters, digits or underscores
     * @throws MentoringException when the schema is newer than this library knows
     */
    public static void migrate(DataSource database, String schema) {
        SchemaName name = new SchemaName(schema);
        new Migration(database, Scripts.of(databaseOf(database), name)).run();
    }

    /**
     * Whether the schema {@code mentoring} has the library's tables, of whatever version.
     *
     * @param database gives connections
     * @return true once it was made
     */
    public static boolean isThere(DataSource database) {
        return isThere(database, SchemaName.STANDARD.value());
    }

    /**
     * Whether a schema has the library's tables, of whatever version.
     *
     * @param database gives connections
     * @param schema its name
     * @return true once it was made
     */
    public static boolean isThere(DataSource database, String schema) {
        try (Connection connection = database.getConnection()) {
            return new VersionTable(connection, new SchemaName(schema)).exists("assignment");
        } catch (SQLException failure) {
            throw Faults.translate(failure);
        }
    }

    /**
     * The scripts for a database, in order.
     *
     * @param database which
     * @param schema the name of the schema that they are for, which must be there
     * @return the scripts
     */
    public static List<Script> scripts(Database database, String schema) {
        return Scripts.of(database, new SchemaName(schema)).all();
    }

    private static Database databaseOf(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return Database.of(connection);
        } catch (SQLException failure) {
            throw Faults.translate(failure);
        }
    }
}
