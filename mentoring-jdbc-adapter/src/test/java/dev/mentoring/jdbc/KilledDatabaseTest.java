package dev.mentoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.mentoring.answer.StorageUnavailable;
import dev.mentoring.roster.StudentId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL that keeps what it acknowledged, killed in the middle of transfers, has lost none. */
class KilledDatabaseTest {

    private static final int ROUNDS = Boolean.getBoolean("endurance") ? 10 : 1;
    private static final int MOST_MOVES_BEFORE = 300;

    @TempDir
    private Path folder;

    private int port;

    private EmbeddedPostgres start() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        port = server.getPort();
        return server;
    }

    /** The server with all its processes, none of which gets to say a last word. */
    private void kill() throws IOException {
        String pid = Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0);
        ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(List.of(server));
        server.descendants().forEach(all::add);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }

    @Test
    void no_acknowledged_transfer_is_lost() throws Exception {
        EmbeddedPostgres server = start();
        String url = server.getJdbcUrl("postgres", "postgres");
        try (HikariDataSource database = TestDatabase.pool(url, "postgres", "")) {
            Schema.migrate(database);
            JdbcStore store = JdbcStore.on(database);
            TestSchool.open(store, Mover.STUDENTS, 50);
            Random random = new Random(3);
            List<String> acknowledged = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                acknowledged.addAll(movedUntilKilled(store, round, 1 + random.nextInt(MOST_MOVES_BEFORE)));
                server.close();
                server = start();
                database.getHikariPoolMXBean().softEvictConnections();
                new Books(store).requireWhole(Mover.acknowledged(acknowledged));
            }
            assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
        } finally {
            server.close();
        }
    }

    private List<String> movedUntilKilled(JdbcStore store, int round, int after) throws Exception {
        Mover mover = new Mover(store, round);
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        Queue<Throwable> failed = new ConcurrentLinkedQueue<>();
        CountDownLatch enough = new CountDownLatch(after);
        List<Thread> moving = new ArrayList<>();
        for (StudentId student : TestSchool.ids(Mover.STUDENTS)) {
            Thread thread = new Thread(() -> {
                try {
                    while (true) {
                        acknowledged.add(student + " " + mover.move(student));
                        enough.countDown();
                    }
                } catch (RuntimeException e) {
                    failed.add(e);
                }
            });
            thread.start();
            moving.add(thread);
        }
        enough.await();
        kill();
        for (Thread thread : moving) {
            thread.join();
        }
        assertThat(failed).hasSize(Mover.STUDENTS).allMatch(StorageUnavailable.class::isInstance);
        return List.copyOf(acknowledged);
    }
}
