package dev.mentoring.benchmarks.transfers;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that move students for a while, each its own students, one after the other. */
final class Clients {

    private final int[] moves = new int[BenchmarkSchool.STUDENTS];

    /** Transfers a second. */
    double run(Way way, Load load, int clients, Duration time) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + time.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        List<Callable<Integer>> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            int client = i;
            all.add(() -> client(way, load, client, clients, end));
        }
        int made = 0;
        for (Future<Integer> each : threads.invokeAll(all)) {
            made += each.get();
        }
        threads.shutdown();
        return made / (time.toNanos() / 1e9);
    }

    /** The last student before another load begins is brought home. */
    private int client(Way way, Load load, int client, int clients, long end) throws SQLException {
        SplittableRandom random = new SplittableRandom(client);
        int own = BenchmarkSchool.STUDENTS / clients;
        int made = 0;
        while (System.nanoTime() < end) {
            int student = client + clients * random.nextInt(own);
            way.make(next(load, student));
            way.make(next(load, student));
            made += 2;
        }
        return made;
    }

    /** The next move of a student; there is an even number of them to and fro. */
    Step next(Load load, int student) {
        int before = moves[student]++;
        String home = Load.home(student);
        String away = load.away(student);
        boolean leaves = before % 2 == 0;
        return new Step(Load.student(student), leaves ? home : away, leaves ? away : home, before);
    }
}
