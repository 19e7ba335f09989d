package dev.mentoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every store gives the same answers, byte for byte; a database keeps the school for the next run. */
class StoresTest {

    private static EmbeddedPostgres postgres;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    static Stream<String> cases() {
        return ScenarioCasesTest.every_step_is_answered_as_the_rules_say().stream();
    }

    private String database(String name) throws SQLException {
        String id = name.replaceAll("[^a-z0-9]", "_");
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + id);
        }
        return postgres.getJdbcUrl("postgres", id);
    }

    private Run run(Path script, List<String> options, String... store) {
        List<String> command = new ArrayList<>(List.of("scenario", "--script", script.toString()));
        command.addAll(options);
        command.addAll(List.of(store));
        return Run.of(command.toArray(String[]::new));
    }

    private List<String> withRoster(List<String> options) {
        return Stream.concat(Stream.of("--roster", folder.toString()), options.stream())
                .toList();
    }

    private List<String> write(String name) throws IOException {
        return ScenarioCase.read(ScenarioCasesTest.cases().resolve(name + ".json"))
                .write(folder);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void h2_and_postgresql_answer_as_memory_does(String name) throws Exception {
        List<String> options = withRoster(write(name));
        Path script = folder.resolve(ScenarioCase.SCRIPT);
        Run memory = run(script, options);
        assertThat(memory.exit()).isEqualTo(Exit.DONE);
        assertThat(run(script, options, "--store", "jdbc:h2:mem:" + name)).isEqualTo(memory);
        assertThat(run(script, options, "--store", database(name), "--user", "postgres"))
                .isEqualTo(memory);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_database_goes_on_from_what_is_there(String name) throws Exception {
        List<String> options = write(name);
        Path script = folder.resolve(ScenarioCase.SCRIPT);
        List<String> steps = Files.readAllLines(script);
        int half = steps.size() / 2;
        Path first = Files.write(folder.resolve("first.jsonl"), steps.subList(0, half));
        Path second = Files.write(folder.resolve("second.jsonl"), steps.subList(half, steps.size()));
        String file = "jdbc:h2:file:" + folder.resolve("kept");
        Run begun = run(first, withRoster(options), "--store", file);
        Run goneOn = run(second, options, "--store", file);
        assertThat(begun.problems()).isEmpty();
        assertThat(goneOn.problems()).isEmpty();
        List<String> told =
                Stream.of(begun, goneOn).flatMap(run -> run.lines().stream()).toList();
        assertThat(withoutNumber(told))
                .isEqualTo(withoutNumber(run(script, withRoster(options)).lines()));
    }

    private static List<String> withoutNumber(List<String> answers) {
        return answers.stream()
                .map(line -> line.replaceFirst("\"step\":\\d+", ""))
                .toList();
    }

    @Test
    void the_roster_is_taken_in_once() throws Exception {
        Roster.in(folder).write();
        Path script = Files.writeString(
                folder.resolve("script.jsonl"),
                "{\"at\":\"2026-03-02T09:00:00+01:00\",\"do\":\"show\",\"by\":\"staff:ops\",\"mentor\":\"nadia\"}\n");
        String file = "jdbc:h2:file:" + folder.resolve("kept");
        Run first = run(script, withRoster(List.of()), "--store", file);
        assertThat(run(script, withRoster(List.of()), "--store", file)).isEqualTo(first);
        assertThat(run(script, List.of(), "--store", file)).isEqualTo(first);
    }

    @Test
    void a_store_without_a_school_needs_a_roster() throws Exception {
        Path script = Files.writeString(folder.resolve("script.jsonl"), "");
        for (String store : List.of("memory", "jdbc:h2:mem:nobody", "jdbc:h2:file:" + folder.resolve("nobody"))) {
            Run run = run(script, List.of(), "--store", store);
            assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
            assertThat(run.problems()).containsExactly("--roster: missing, and no school is in the store");
        }
    }

    @Test
    void a_store_that_there_is_not_is_unusable_and_one_out_of_reach_is_a_failure_in_one_line() throws Exception {
        Path script = Files.writeString(folder.resolve("script.jsonl"), "");
        for (String store : List.of("jdbc:mysql://localhost/x", "h2", "jdbc:h2:tcp://localhost/x")) {
            Run run = run(script, List.of(), "--store", store);
            assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
            assertThat(run.problems()).hasSize(1).first().asString().startsWith("--store: there is no such store");
        }
        Run run = run(script, List.of(), "--store", "jdbc:postgresql://localhost:1/x", "--user", "nobody");
        assertThat(run.exit()).isEqualTo(Exit.FAILED);
        assertThat(run.problems()).hasSize(1).first().asString().startsWith("scenario: failed: ");
    }
}
