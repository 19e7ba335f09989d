package dev.mentoring.jdbc;

import static dev.mentoring.jdbc.Claimants.GATE;
import static dev.mentoring.jdbc.Claimants.OF_EACH_PROCESS;
import static dev.mentoring.jdbc.TestSchool.OSCAR;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Seats;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 64 in two processes race for the last seats of a mentor: all are filled, and none twice (guarantee 1). */
class LastSeatsTest {

    private static final TestDatabase DATABASE = TestDatabase.POSTGRESQL;
    private static final Claimants HERE = new Claimants(DATABASE.source());
    private static final int CLAIMANTS = 2 * OF_EACH_PROCESS;
    private static final int ROUNDS = Boolean.getBoolean("endurance") ? 200 : 5;
    private static final int OWN_TRANSACTIONS = 0;

    private static OtherJvm elsewhere;

    @BeforeAll
    static void startTheOtherProcess() {
        elsewhere = OtherJvm.run(Claimants.class, TestDatabase.POSTGRESQL.url());
    }

    @AfterAll
    static void endIt() {
        elsewhere.close();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                OWN_TRANSACTIONS,
                Connection.TRANSACTION_READ_COMMITTED,
                Connection.TRANSACTION_REPEATABLE_READ,
                Connection.TRANSACTION_SERIALIZABLE
            })
    void as_many_get_a_seat_as_there_are(int isolation) throws Exception {
        for (int seats : IntStream.range(0, ROUNDS).map(i -> 1 + i % 10).toArray()) {
            String schema = DATABASE.freshSchema();
            TestSchool school = TestSchool.open(JdbcStore.on(DATABASE.source(), schema), CLAIMANTS, seats);
            Claimants.Race race = new Claimants.Race(schema, school.leave().value(), isolation, 0);
            int had = inBothProcesses(race);
            requireFilledAndNoneTwice(JdbcStore.on(DATABASE.source(), schema), seats, had);
        }
    }

    private static int inBothProcesses(Claimants.Race race) throws Exception {
        Claimants.Race there = new Claimants.Race(race.schema(), race.leave(), race.isolation(), OF_EACH_PROCESS);
        return behindTheGate(CLAIMANTS, () -> {
            elsewhere.tell(there.line());
            int here = HERE.run(race);
            return here + Integer.parseInt(elsewhere.next().orElseThrow());
        });
    }

    /** Opens the gate once all are waiting; or after a minute, so that one who never got there is told of, not waited for. */
    private static int behindTheGate(int claimants, Callable<Integer> race) throws Exception {
        FutureTask<Integer> running = new FutureTask<>(race);
        try (Connection keeper = DATABASE.source().getConnection();
                Statement statement = keeper.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + GATE + ")");
            new Thread(running, "race").start();
            long patience = System.nanoTime() + MINUTES.toNanos(1);
            while (waiting(statement) < claimants && !running.isDone() && System.nanoTime() < patience) {
                Thread.onSpinWait();
            }
            statement.execute("SELECT pg_advisory_unlock(" + GATE + ")");
        }
        try {
            return running.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        }
    }

    private static int waiting(Statement statement) throws SQLException {
        String sql = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND objid = " + GATE;
        try (var row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static void requireFilledAndNoneTwice(JdbcStore store, int seats, int had) {
        assertThat(had).isEqualTo(seats);
        List<Assignment> held = store.work().read(tx -> store.assignments().heldBy(tx, OSCAR));
        Map<MentorId, Seats> counted =
                store.work().read(tx -> store.seats().seats(tx, Set.of(OSCAR, MentorId.of("nadia"))));
        assertThat(held).hasSize(seats);
        assertThat(counted)
                .containsEntry(OSCAR, new Seats(seats, seats, 0))
                .containsEntry(MentorId.of("nadia"), new Seats(CLAIMANTS, CLAIMANTS - seats, seats));
        List<StudentId> moved = store.work()
                .read(tx -> TestSchool.ids(CLAIMANTS).stream()
                        .filter(id -> !store.transfers().of(tx, id).isEmpty())
                        .toList());
        assertThat(moved)
                .containsExactlyElementsOf(
                        held.stream().map(Assignment::student).toList());
        assertThat(store.audit().verify()).isEmpty();
    }

    /** The control: who counts, and then inserts, sells seats twice. The race is one that can be lost. */
    @Test
    void counting_before_inserting_sells_seats_twice() throws Exception {
        DATABASE.execute("CREATE TABLE IF NOT EXISTS naive (student text)");
        int most = 0;
        for (int round = 0; round < 10; round++) {
            DATABASE.execute("DELETE FROM naive");
            most = Math.max(most, behindTheGate(OF_EACH_PROCESS, () -> HERE.atOnce(0, LastSeatsTest::countThenInsert)));
        }
        assertThat(most).isGreaterThan(1);
    }

    private static boolean countThenInsert(String student) throws SQLException {
        try (Connection connection = DATABASE.source().getConnection();
                var count = connection.prepareStatement("SELECT count(*) FROM naive");
                var insert = connection.prepareStatement("INSERT INTO naive VALUES (?)")) {
            try (var row = count.executeQuery()) {
                if (!row.next() || row.getInt(1) > 0) {
                    return false;
                }
            }
            insert.setString(1, student);
            return insert.executeUpdate() == 1;
        }
    }
}
