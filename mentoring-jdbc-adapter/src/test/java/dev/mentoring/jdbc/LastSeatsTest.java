package dev.mentoring.jdbc;

import static dev.mentoring.jdbc.TestSchool.NADIA;
import static dev.mentoring.jdbc.TestSchool.OSCAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.answer.Conflict;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Seats;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many race for the last seats of a mentor: all seats are filled, and none twice (guarantee 1). */
class LastSeatsTest {

    private static final TestDatabase DATABASE = TestDatabase.POSTGRESQL;
    private static final int CLAIMANTS = 32;
    private static final int ROUNDS = Boolean.getBoolean("endurance") ? 200 : 5;

    /** Claims a seat for a student; tells whether it was had. */
    private interface Claim {
        boolean of(String student) throws SQLException;
    }

    private static int race(Claim claim) throws Exception {
        ExecutorService claimants = Executors.newFixedThreadPool(CLAIMANTS);
        CyclicBarrier start = new CyclicBarrier(CLAIMANTS);
        List<Callable<Boolean>> claims = TestSchool.ids(CLAIMANTS).stream()
                .<Callable<Boolean>>map(id -> () -> {
                    start.await();
                    return claim.of(id.value());
                })
                .toList();
        int had = 0;
        for (Future<Boolean> each : claimants.invokeAll(claims)) {
            had += each.get() ? 1 : 0;
        }
        claimants.shutdown();
        return had;
    }

    private static boolean isDone(JdbcStore store, Move move) {
        return TestSchool.on(store).transfers().now(NADIA, move).fold(done -> true, refused -> false);
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
        assertThat(store.firstAlteredTransfer()).isEmpty();
    }

    @Test
    void as_many_get_a_seat_as_there_are_in_transactions_of_our_own() throws Exception {
        for (int seats : IntStream.range(0, ROUNDS).map(i -> 1 + i % 10).toArray()) {
            JdbcStore store = DATABASE.freshStore();
            TestSchool school = TestSchool.open(store, CLAIMANTS, seats);
            int had = race(student -> isDone(store, school.toOscar(student)));
            requireFilledAndNoneTwice(store, seats, had);
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                Connection.TRANSACTION_READ_COMMITTED,
                Connection.TRANSACTION_REPEATABLE_READ,
                Connection.TRANSACTION_SERIALIZABLE
            })
    void as_many_get_a_seat_as_there_are_in_the_hosts_transactions(int isolation) throws Exception {
        for (int seats : IntStream.range(0, ROUNDS).map(i -> 1 + i % 10).toArray()) {
            String schema = DATABASE.freshSchema();
            TestSchool school = TestSchool.open(JdbcStore.on(DATABASE.source(), schema), CLAIMANTS, seats);
            int had = race(student -> untilNoConflict(isolation, schema, school.toOscar(student)));
            requireFilledAndNoneTwice(JdbcStore.on(DATABASE.source(), schema), seats, had);
        }
    }

    /** What a host does: its transaction again, for as long as it collides with others. */
    private static boolean untilNoConflict(int isolation, String schema, Move move) throws SQLException {
        while (true) {
            try (Connection host = DATABASE.source().getConnection()) {
                host.setTransactionIsolation(isolation);
                host.setAutoCommit(false);
                try {
                    boolean done = isDone(JdbcStore.on(host, schema), move);
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

    /** The control: who counts, and then inserts, sells seats twice. The race is one that can be lost. */
    @Test
    void counting_before_inserting_sells_seats_twice() throws Exception {
        DATABASE.execute("CREATE TABLE IF NOT EXISTS naive (student text)");
        int most = 0;
        for (int round = 0; round < 10; round++) {
            DATABASE.execute("DELETE FROM naive");
            most = Math.max(most, race(LastSeatsTest::countThenInsert));
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
