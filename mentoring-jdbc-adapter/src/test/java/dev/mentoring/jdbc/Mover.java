package dev.mentoring.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.mentoring.Mentoring;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Moves students to and fro for good, without end; each move that was acknowledged is told. */
final class Mover {

    static final int STUDENTS = 8;
    private static final Actor STAFF = Actor.staff("ops");
    private static final Instant AFTER_THE_LEAVE = Instant.parse("2026-06-01T08:00:00Z");

    private final JdbcStore store;
    private final Mentoring mentoring;

    /** Each round has moments of its own, so that no two notices are alike. */
    Mover(JdbcStore store, int round) {
        AtomicLong ticks = new AtomicLong();
        Instant begin = AFTER_THE_LEAVE.plus(Duration.ofHours(round));
        this.store = store;
        this.mentoring = Mentoring.on(store)
                .clock(() -> begin.plusNanos(1_000 * ticks.incrementAndGet()))
                .build();
    }

    /** Moves a student to the other mentor; tells how often the student was moved. */
    int move(StudentId student) {
        int moves = store.work().read(tx -> store.transfers().of(tx, student)).size();
        String to = moves % 2 == 0 ? "oscar@school.example" : "nadia@school.example";
        mentoring
                .transfers()
                .now(STAFF, Move.of(student.value()).to(to).forGood())
                .orElseThrow();
        return moves + 1;
    }

    /** Runs on as many threads as there are students. */
    void moveAll(Consumer<String> acknowledged) {
        for (StudentId student : TestSchool.ids(STUDENTS)) {
            new Thread(() -> endlessly(student, acknowledged), "mover-" + student).start();
        }
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private void endlessly(StudentId student, Consumer<String> acknowledged) {
        while (true) {
            int moves = move(student);
            acknowledged.accept(student + " " + moves);
        }
    }

    /** The database's URL, the schema, and the round. */
    public static void main(String[] args) {
        HikariDataSource database = TestDatabase.pool(args[0], "postgres", "");
        JdbcStore store = JdbcStore.on(database, args[1]);
        Mover mover = new Mover(store, Integer.parseInt(args[2]));
        mover.moveAll(Mover::print);
    }

    @SuppressWarnings("SystemOut")
    private static void print(String line) {
        System.out.println(line);
    }

    /** How often each student was moved at least, by what was acknowledged. */
    static int[] acknowledged(List<String> lines) {
        int[] most = new int[STUDENTS];
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            if (parts.length == 2) {
                int student = Integer.parseInt(parts[0].substring(1));
                most[student] = Math.max(most[student], Integer.parseInt(parts[1]));
            }
        }
        return most;
    }
}
