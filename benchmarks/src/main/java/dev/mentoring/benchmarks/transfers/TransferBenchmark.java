package dev.mentoring.benchmarks.transfers;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures transfers, the ways in turn, and tells the median of each. */
@Command(
        name = "transfers",
        mixinStandardHelpOptions = true,
        description = "Makes transfers on a PostgreSQL; prints transfers a second, the median of the repetitions.")
public final class TransferBenchmark implements Callable<Integer> {

    @Option(names = "--url", required = true, paramLabel = "URL", description = "jdbc:postgresql://HOST:PORT/DATABASE")
    private String url = "";

    @Option(names = "--user", paramLabel = "NAME", description = "postgres, if left out")
    private String user = "postgres";

    @Option(names = "--password", paramLabel = "WORD", description = "empty, if left out")
    private String password = "";

    @Option(names = "--clients", split = ",", paramLabel = "N", description = "how many at once; 1,8,32, if left out")
    private List<Integer> clients = List.of(1, 8, 32);

    @Option(names = "--seconds", paramLabel = "N", description = "of each repetition; 10, if left out")
    private int seconds = 10;

    @Option(names = "--reps", paramLabel = "N", description = "repetitions; 5, if left out")
    private int repetitions = 5;

    @Option(
            names = "--warmup",
            paramLabel = "N",
            description = "seconds that each way is run before the first is measured; 120, if left out")
    private int warmup = 120;

    @Option(names = "--pgbench", paramLabel = "DIR", description = "scripts for pgbench; not run, if left out")
    private Optional<Path> scripts = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** What is run once, and how many transfers a second it made. */
    private interface Round {
        double run(int clients) throws IOException, InterruptedException, ExecutionException;
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (HikariDataSource database = pool()) {
            BenchmarkSchool.make(database);
            Clients all = new Clients();
            Way library = new LibraryWay(BenchmarkSchool.in(database));
            Way bare = recorded(database, all);
            Optional<Pgbench> pgbench = scripts.map(folder -> new Pgbench(folder, url, user));
            if (pgbench.isPresent()) {
                pgbench.get().prepare();
            }
            Duration time = Duration.ofSeconds(seconds);
            warmUp(all, library, bare, pgbench);
            for (Load load : Load.values()) {
                List<Round> rounds = new ArrayList<>();
                rounds.add(many -> all.run(library, load, many, time));
                rounds.add(many -> all.run(bare, load, many, time));
                pgbench.filter(there -> load == Load.SPREAD)
                        .ifPresent(there -> rounds.add(many -> there.run(many, time)));
                for (int many : clients) {
                    print(out, load, many, medians(rounds, many));
                }
            }
        }
        return 0;
    }

    /**
     * A JVM takes its time to compile what it runs, and much longer when clients leave it no processor: first there is
     * one of them. The ways have the same of it.
     */
    private void warmUp(Clients all, Way library, Way bare, Optional<Pgbench> pgbench)
            throws IOException, InterruptedException, ExecutionException {
        Duration half = Duration.ofSeconds(Math.max(1, warmup / 2));
        for (int many : List.of(1, Collections.max(clients))) {
            all.run(library, Load.SPREAD, many, half);
            all.run(bare, Load.SPREAD, many, half);
            if (pgbench.isPresent()) {
                pgbench.get().run(many, half);
            }
        }
    }

    private HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(Collections.max(clients) + 2);
        return new HikariDataSource(config);
    }

    /** The statements of one transfer, made after others so that its counters stand out. */
    private static Way recorded(DataSource database, Clients all) {
        Recording recording = new Recording(database);
        LibraryWay recorded = new LibraryWay(BenchmarkSchool.in(recording.source()));
        int student = BenchmarkSchool.STUDENTS - 1;
        Step model = all.next(Load.SPREAD, student);
        for (int i = 0; i < BareWay.MOVES_BEFORE; i++) {
            recorded.make(model);
            model = all.next(Load.SPREAD, student);
        }
        recording.sent();
        recorded.make(model);
        List<Recording.Sent> sent = recording.sent();
        recorded.make(all.next(Load.SPREAD, student));
        return new BareWay(database, sent, model);
    }

    /** The ways take turns, so that what else the machine does hits all alike. */
    private List<Double> medians(List<Round> rounds, int many)
            throws IOException, InterruptedException, ExecutionException {
        List<List<Double>> figures = rounds.stream()
                .map(round -> (List<Double>) new ArrayList<Double>())
                .toList();
        for (int repetition = 0; repetition < repetitions; repetition++) {
            for (int i = 0; i < rounds.size(); i++) {
                figures.get(i).add(rounds.get(i).run(many));
            }
        }
        return figures.stream().map(TransferBenchmark::median).toList();
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    private static void print(PrintWriter out, Load load, int clients, List<Double> medians) {
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%s, %d clients: library %.0f, bare JDBC %.0f (%.2f of it)",
                load.name().toLowerCase(Locale.ROOT),
                clients,
                medians.get(0),
                medians.get(1),
                medians.get(0) / medians.get(1)));
        if (medians.size() > 2) {
            line.append(String.format(
                    Locale.ROOT, ", pgbench %.0f (%.2f of it)", medians.get(2), medians.get(0) / medians.get(2)));
        }
        out.println(line);
        out.flush();
    }
}
