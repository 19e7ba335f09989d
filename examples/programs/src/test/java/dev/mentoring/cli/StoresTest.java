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
import java.util.Map;
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
    void a_roster_that_differs_from_a_school_in_the_store_is_gone_through_and_what_changes_is_told() throws Exception {
        Roster roster = Roster.in(folder).write();
        Path script = Files.writeString(
                folder.resolve("script.jsonl"),
                "{\"at\":\"2026-03-02T09:00:00+01:00\",\"do\":\"show\",\"by\":\"staff:ops\",\"mentor\":\"zoe\"}\n");
        String file = "jdbc:h2:file:" + folder.resolve("kept");
        assertThat(run(script, withRoster(List.of()), "--store", file).result(1))
                .isEqualTo("INVALID");
        roster.row("mentors.csv", "zoe,zoe@school.example,Zoé,1,DATA,DATA/D1,")
                .with("students.csv", """
                        id,name,email,mentor,parcours,project,funding,trainingStart,trainingEnd,usualDay,trainingDates
                        ari,Ari,ari@students.example,nadia,DATA,D2,THIRD_PARTY,2026-02-02,2027-03-26,TUE,
                        """)
                .write();

        Run again = run(script, withRoster(List.of()), "--store", file);

        assertThat(again.exit()).isZero();
        assertThat(again.answer(1)).containsEntry("name", "Zoé");
        assertThat(again.problems())
                .contains(
                        "--roster: note: MENTOR zoe is new and was taken in",
                        "--roster: note: STUDENT ari: project follows the roster")
                .anyMatch(line -> line.startsWith("--roster: note: ") && line.contains("bea"));
    }

    @Test
    void a_store_without_a_school_needs_a_roster() throws Exception {
        Path script = Files.writeString(folder.resolve("script.jsonl"), "");
        for (String store : List.of("memory", "jdbc:h2:mem:nobody", "jdbc:h2:file:" + folder.resolve("nobody"))) {
            Run run = run(script, List.of(), "--store", store);
            assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
            assertThat(run.problems())
                    .containsExactly(
                            "--roster: is missing, and no school is in the store; needs the folder of a roster");
        }
    }

    @Test
    void a_file_of_h2_is_named_by_any_path_with_a_folder() throws Exception {
        Roster.in(folder).write();
        Path script = Files.writeString(folder.resolve("script.jsonl"), "");
        for (String store : List.of(
                "jdbc:h2:" + folder.resolve("a"), "jdbc:h2:file:" + folder.resolve("b") + ";DB_CLOSE_DELAY=0")) {
            assertThat(run(script, withRoster(List.of()), "--store", store).exit())
                    .isZero();
        }
        assertThat(folder.resolve("a.mv.db")).exists();
        assertThat(folder.resolve("b.mv.db")).exists();
        assertThat(run(script, List.of(), "--store", "jdbc:h2:file:school").problems())
                .containsExactly(
                        "--store: 'school' needs a folder before it; write jdbc:h2:file:./school for the current one");
        assertThat(run(script, List.of(), "--store", "jdbc:h2:./school.mv.db").problems())
                .containsExactly("--store: H2 adds .mv.db by itself; write jdbc:h2:file:./school");
    }

    @Test
    void the_password_comes_by_option_by_file_or_by_the_environment() throws Exception {
        Roster.in(folder).write();
        Path script = Files.writeString(folder.resolve("script.jsonl"), "");
        Path word = Files.writeString(folder.resolve("word"), "secret\n");
        String[] args = {
            "scenario",
            "--script",
            script.toString(),
            "--roster",
            folder.toString(),
            "--store",
            "jdbc:h2:" + folder.resolve("locked"),
            "--user",
            "sa"
        };
        assertThat(Run.of(with(args, "--password", "secret")).exit()).isZero();
        assertThat(Run.of(with(args, "--password-file", word.toString())).exit())
                .isZero();
        assertThat(Run.of(Map.of(StoreChoice.PASSWORD, "secret"), args).exit()).isZero();
        assertThat(Run.of(Map.of(StoreChoice.PASSWORD, "wrong"), args).exit()).isEqualTo(Exit.FAILED);
        assertThat(Run.of(with(args, "--password-file", folder.resolve("no").toString()))
                        .err())
                .startsWith("no:1: file: there is no file ");
    }

    private static String[] with(String[] args, String... more) {
        return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
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
