package dev.mentoring.examples;

import dev.mentoring.Mentoring;
import dev.mentoring.jdbc.JdbcStore;
import dev.mentoring.jdbc.Schema;
import dev.mentoring.leave.Leave;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** What the library writes and what you write are done together, or not at all: the transaction is yours. */
final class InsideYourTransaction implements Example {

    @Override
    public String name() {
        return "inside-your-transaction";
    }

    @Override
    public String shows() {
        return "a leave and a row of yours in one transaction of yours, rolled back and committed";
    }

    @Override
    public void run(PrintStream out) throws SQLException {
        JdbcConnectionPool database =
                JdbcConnectionPool.create("jdbc:h2:mem:inside;DB_CLOSE_DELAY=-1;DEFAULT_NULL_ORDERING=HIGH", "sa", "");
        try {
            Schema.migrate(database);
            Mentoring school = SmallSchool.open(JdbcStore.on(database), now());
            try (Connection connection = database.getConnection();
                    Statement yours = connection.createStatement()) {
                yours.execute("CREATE TABLE holiday_request (mentor VARCHAR(64))");
                connection.setAutoCommit(false);

                request(connection, yours);
                connection.rollback();
                out.println("Rolled back: " + leaves(school) + " leaves, " + requests(yours) + " requests");

                request(connection, yours);
                connection.commit();
                out.println("Committed: " + leaves(school) + " leave, " + requests(yours) + " request");
            }
        } finally {
            database.dispose();
        }
    }

    /** The library neither commits nor rolls back, nor closes, a connection that it is given. */
    private static void request(Connection connection, Statement yours) throws SQLException {
        yours.execute("INSERT INTO holiday_request VALUES ('nadia')");
        Mentoring.on(JdbcStore.on(connection))
                .clock(now())
                .build()
                .leaves()
                .declare(SmallSchool.NADIA, Leave.days("2026-05-04", "2026-05-17"))
                .orElseThrow();
    }

    private static int leaves(Mentoring school) {
        return school.leaves()
                .open(SmallSchool.STAFF, SmallSchool.NADIA_ID)
                .orElseThrow()
                .size();
    }

    private static int requests(Statement yours) throws SQLException {
        try (var rows = yours.executeQuery("SELECT COUNT(*) FROM holiday_request")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static InstantSource now() {
        return InstantSource.fixed(SmallSchool.APRIL_28);
    }
}
