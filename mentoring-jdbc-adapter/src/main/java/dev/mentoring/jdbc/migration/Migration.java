package dev.mentoring.jdbc.migration;

import dev.mentoring.answer.Conflict;
import dev.mentoring.answer.MentoringException;
import dev.mentoring.jdbc.schema.Database;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * Brings a schema up to date. Several may try at the same time: who is beaten to it looks again.
 *
 * @param database gives connections
 * @param scripts for it
 */
public record Migration(DataSource database, Scripts scripts) {

    private static final int MOST_ATTEMPTS = 20;
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    public void run() {
        untilUndisturbed(() -> inTurn(this::once));
    }

    /** The same without Flyway. */
    public void runPlain() {
        untilUndisturbed(() -> inTurn(() -> new PlainMigration(database, scripts).run()));
    }

    private static void untilUndisturbed(Runnable migration) {
        for (int attempt = 1; ; attempt++) {
            try {
                migration.run();
                return;
            } catch (Conflict beaten) {
                if (attempt == MOST_ATTEMPTS) {
                    throw beaten;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE));
            }
        }
    }

    private void inTurn(Runnable migration) {
        if (scripts.database() == Database.H2) {
            new H2Turn(database, scripts.schema()).run(migration);
        } else {
            migration.run();
        }
    }

    private void once() {
        if (HostFlyway.isPossible(scripts.database())) {
            new FlywayMigration(database, scripts).run();
        } else {
            new PlainMigration(database, scripts).run();
        }
    }

    /** Refuses a schema that a later release has made. */
    static void requireKnown(int version, Scripts scripts) {
        if (version > scripts.latest()) {
            throw new MentoringException("The schema " + scripts.schema().quoted() + " is at version " + version
                    + ", but this release of the library knows no later one than " + scripts.latest()
                    + ": use the release that made it, or a later one");
        }
    }
}
