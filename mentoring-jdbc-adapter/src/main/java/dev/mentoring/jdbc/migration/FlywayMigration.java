package dev.mentoring.jdbc.migration;

import com.google.common.base.Throwables;
import dev.mentoring.answer.Conflict;
import dev.mentoring.answer.MentoringException;
import dev.mentoring.jdbc.statement.Faults;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Runs the scripts by the host's Flyway, with a history in the library's schema. A schema that was made without Flyway
 * is taken over as it is.
 *
 * @param database gives connections
 * @param scripts for it
 */
record FlywayMigration(DataSource database, Scripts scripts) {

    void run() {
        try {
            Flyway flyway = configuration().load();
            requireKnown(flyway);
            flyway.migrate();
        } catch (FlywayException failure) {
            throw translate(failure);
        } catch (SQLException failure) {
            throw Faults.translate(failure);
        }
    }

    private FluentConfiguration configuration() throws SQLException {
        return Flyway.configure(FlywayMigration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:" + scripts.folder())
                .defaultSchema(scripts.schema().value())
                .schemas(scripts.schema().value())
                .table(VersionTable.FLYWAY)
                .baselineOnMigrate(true)
                .baselineVersion(String.valueOf(plainVersion()))
                .placeholders(Map.of("schema", scripts.schema().quoted()));
    }

    /** Where a schema starts that was made without Flyway. */
    private int plainVersion() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new VersionTable(connection, scripts.schema()).version();
        }
    }

    /** That Flyway made the schema is a row without a version. */
    private void requireKnown(Flyway flyway) {
        Arrays.stream(flyway.info().applied())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .map(MigrationVersion::getMajor)
                .forEach(major -> Migration.requireKnown(major.intValue(), scripts));
    }

    /** Whoever is beaten to it fails in the middle, with whatever state. Another look tells. */
    private static MentoringException translate(FlywayException failure) {
        return Throwables.getCausalChain(failure).stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .<MentoringException>map(cause -> new Conflict(
                        "The schema could not be brought up to date (SQLSTATE " + cause.getSQLState() + ")", cause))
                .orElseGet(() -> new MentoringException("The schema could not be brought up to date", failure));
    }
}
