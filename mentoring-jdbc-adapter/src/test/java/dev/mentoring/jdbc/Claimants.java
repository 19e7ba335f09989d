package dev.mentoring.jdbc;

import static dev.mentoring.jdbc.TestSchool.NADIA;

import com.zaxxer.hikari.HikariDataSource;
import dev.mentoring.answer.Conflict;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.transfer.Move;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Students of one process who claim seats at oscar, all at the same moment: when a gate in the database opens.
 *
 * @param database the database
 */
record Claimants(DataSource database) {

    static final int OF_EACH_PROCESS = 32;

    /** Who holds this advisory lock keeps the gate shut. */
    static final int GATE = 4711;

    /**
     * A race.
     *
     * @param schema the school's
     * @param leave for which students are moved
     * @param isolation of the host's transaction; 0 when transactions are the library's own
     * @param first the first claimant's number
     */
    record Race(String schema, String leave, int isolation, int first) {

        static Race parse(String line) {
            String[] parts = line.split(" ", -1);
            return new Race(parts[0], parts[1], Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
        }

        String line() {
            return schema + " " + leave + " " + isolation + " " + first;
        }
    }

    /** Claims a seat for a student; tells whether it was had. */
    interface Claim {
        boolean of(String student) throws SQLException;
    }

    /** How many had a seat. */
    int run(Race race) throws Exception {
        return atOnce(race.first(), student -> {
            Move move = Move.of(student).to("oscar@school.example").during(LeaveId.of(race.leave()));
            return race.isolation() == 0
                    ? isDone(JdbcStore.on(database, race.schema()), move)
                    : untilNoConflict(race, move);
        });
    }

    int atOnce(int first, Claim claim) throws Exception {
        ExecutorService claimants = Executors.newFixedThreadPool(OF_EACH_PROCESS);
        List<Callable<Boolean>> claims = IntStream.range(first, first + OF_EACH_PROCESS)
                .<Callable<Boolean>>mapToObj(number -> () -> {
                    waitAtTheGate();
                    return claim.of(String.format("s%02d", number));
                })
                .toList();
        try {
            int had = 0;
            for (Future<Boolean> each : claimants.invokeAll(claims)) {
                had += each.get() ? 1 : 0;
            }
            return had;
        } finally {
            claimants.shutdown(); // or a process whose claimant failed would never end
        }
    }

    private void waitAtTheGate() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_lock_shared(" + GATE + ")");
            statement.execute("SELECT pg_advisory_unlock_shared(" + GATE + ")");
        }
    }

    private static boolean isDone(JdbcStore store, Move move) {
        return TestSchool.on(store).transfers().now(NADIA, move).fold(done -> true, refused -> false);
    }

    /** What a host does: its transaction again, for as long as it collides with others. */
    private boolean untilNoConflict(Race race, Move move) throws SQLException {
        while (true) {
            try (Connection host = database.getConnection()) {
                host.setTransactionIsolation(race.isolation());
                host.setAutoCommit(false);
                try {
                    boolean done = isDone(JdbcStore.on(host, race.schema()), move);
                    host.commit();
                    return done;
                } catch (Conflict again) {
                    host.rollback();
                } catch (SQLException atCommit) {
                    if (!"40001".equals(atCommit.getSQLState())) {
                        throw atCommit;
                    }
                }
            }
        }
    }

    /** The database's URL; a line for each race. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws Exception {
        try (HikariDataSource database = TestDatabase.pool(args[0], "postgres", "")) {
            database.setConnectionTimeout(120_000); // longer than the gate stays shut
            Claimants claimants = new Claimants(database);
            for (String line : (Iterable<String>) lines()::iterator) {
                System.out.println(claimants.run(Race.parse(line)));
            }
        }
    }

    private static java.util.stream.Stream<String> lines() throws IOException {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).lines();
    }
}
