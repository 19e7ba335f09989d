package dev.mentoring.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Killed in the middle of transfers, a process leaves none half done (guarantee 2). */
class KilledJvmTest {

    private static final int ROUNDS = Boolean.getBoolean("endurance") ? 20 : 3;
    private static final int MOST_MOVES_BEFORE = 150;

    @Test
    void a_killed_process_leaves_whole_transfers_with_their_notices_and_nothing_else() {
        String schema = TestDatabase.POSTGRESQL.freshSchema();
        JdbcStore store = JdbcStore.on(TestDatabase.POSTGRESQL.source(), schema);
        TestSchool.open(store, Mover.STUDENTS, 50);
        Random random = new Random(9);
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(killed(schema, round, 1 + random.nextInt(MOST_MOVES_BEFORE)));
            new Books(store).requireWhole(Mover.acknowledged(acknowledged));
        }
    }

    /** Lets another process move students, kills it after so many moves, and tells what it acknowledged. */
    private static List<String> killed(String schema, int round, int after) {
        try (OtherJvm mover =
                OtherJvm.run(Mover.class, TestDatabase.POSTGRESQL.url(), schema, Integer.toString(round))) {
            List<String> acknowledged = new ArrayList<>(IntStream.range(0, after)
                    .mapToObj(i -> mover.next().orElseThrow())
                    .toList());
            acknowledged.addAll(mover.kill());
            return acknowledged;
        }
    }
}
