package dev.mentoring.benchmarks.transfers;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By pgbench, where it is installed: a transfer as a script of its own, on tables of its own.
 *
 * @param scripts the folder with {@code transfer-schema.sql} and {@code transfer-pgbench.sql}
 * @param url of the database
 * @param user who may make tables
 */
record Pgbench(Path scripts, String url, String user) {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    void prepare() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("psql", "-q", "-v", "ON_ERROR_STOP=1", "-f"));
        command.add(scripts.resolve("transfer-schema.sql").toString());
        run(command);
    }

    /** Transfers a second. */
    double run(int clients, Duration time) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-f"));
        command.add(scripts.resolve("transfer-pgbench.sql").toString());
        command.addAll(List.of("-c", "" + clients, "-j", "" + Math.min(clients, 2), "-T", "" + time.toSeconds()));
        Matcher tps = TPS.matcher(run(command));
        return Optional.of(tps)
                .filter(Matcher::find)
                .map(found -> Double.parseDouble(found.group(1)))
                .orElseThrow(() -> new IOException("pgbench told no figure"));
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        URI database = URI.create(url.substring("jdbc:".length()));
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of("-h", database.getHost(), "-p", "" + database.getPort(), "-U", user));
        all.add(database.getPath().substring(1));
        Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(told);
        }
        return told;
    }
}
