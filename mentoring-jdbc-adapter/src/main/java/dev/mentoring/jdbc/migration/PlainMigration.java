package dev.mentoring.jdbc.migration;

import com.google.common.base.Splitter;
import dev.mentoring.answer.MentoringException;
import dev.mentoring.jdbc.schema.Database;
import dev.mentoring.jdbc.schema.Script;
import dev.mentoring.jdbc.statement.Faults;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Runs the scripts, in one transaction under a lock on PostgreSQL. H2 commits after each statement, so its scripts pass
 * over what is there already.
 *
 * @param database gives connections
 * @param scripts for it
 */
record PlainMigration(DataSource database, Scripts scripts) {

    private static final Splitter STATEMENTS =
            Splitter.on(Pattern.compile(";\\s*(?:\n|$)")).trimResults().omitEmptyStrings();

    void run() {
        try (Connection connection = database.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                migrate(connection);
                connection.commit();
                done = true;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException failure) {
            throw Faults.translate(failure);
        }
    }

    private void migrate(Connection connection) throws SQLException {
        VersionTable versions = new VersionTable(connection, scripts.schema());
        lock(connection);
        OptionalInt byFlyway = versions.flywayVersion();
        if (byFlyway.isPresent()) {
            requireUpToDate(byFlyway.getAsInt());
            return;
        }
        versions.create();
        int version = versions.version();
        Migration.requireKnown(version, scripts);
        for (Script script : scripts.all().subList(version, scripts.latest())) {
            execute(connection, script);
            versions.add(script);
        }
    }

    private void requireUpToDate(int version) {
        Migration.requireKnown(version, scripts);
        if (version < scripts.latest()) {
            throw new MentoringException("Flyway made the schema "
                    + scripts.schema().quoted() + " and must bring it up to date: keep it on the class path");
        }
    }

    private void lock(Connection connection) throws SQLException {
        if (scripts.database() == Database.POSTGRESQL) {
            long key = ("mentoring schema " + scripts.schema().value()).hashCode();
            try (Statement statement = connection.createStatement();
                    ResultSet locked = statement.executeQuery("SELECT pg_advisory_xact_lock(" + key + ")")) {
                locked.next();
            }
        }
    }

    private static void execute(Connection connection, Script script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : STATEMENTS.split(script.sql())) {
                statement.execute(sql);
            }
        }
    }
}
