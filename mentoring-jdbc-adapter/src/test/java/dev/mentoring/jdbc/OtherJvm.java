package dev.mentoring.jdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Another JVM, which runs a program of these tests and can be killed. */
final class OtherJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader told;

    private OtherJvm(Process process) {
        this.process = process;
        this.told = process.inputReader(StandardCharsets.UTF_8);
    }

    static OtherJvm run(Class<?> program, String... args) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(program.getName());
        command.addAll(List.of(args));
        try {
            return new OtherJvm(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void tell(String line) {
        try {
            process.outputWriter(StandardCharsets.UTF_8)
                    .append(line)
                    .append('\n')
                    .flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line that it printed; empty once it has ended. */
    Optional<String> next() {
        try {
            return Optional.ofNullable(told.readLine());
        } catch (IOException ended) {
            return Optional.empty();
        }
    }

    /** As kill -9 does. Tells the lines that it had printed and that were not read yet. */
    List<String> kill() {
        process.destroyForcibly().onExit().join();
        List<String> rest = new ArrayList<>();
        for (Optional<String> line = next(); line.isPresent(); line = next()) {
            rest.add(line.get());
        }
        return rest;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
