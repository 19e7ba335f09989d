package dev.mentoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.cli.input.Json;
import dev.mentoring.cli.scenario.StepPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/scenario.md} says what the tables of the code say, of every step and field, and what steps answer. */
class ScenarioPageTest {

    private static final Path PAGE = Path.of("../../docs/scenario.md");
    private static final Path SAMPLES = Path.of("../scripts");

    @TempDir
    private Path folder;

    @Test
    void the_page_is_not_stale() throws IOException {
        String made = Run.of("scenario", "--help", "all").out();

        assertThat(Files.readString(PAGE))
                .as(
                        "make it anew: java -jar examples/programs/target/mentoring.jar scenario --help all > docs/scenario.md")
                .isEqualTo(made);
    }

    @ParameterizedTest
    @EnumSource
    void every_step_and_field_is_explained_in_words(Language language) {
        for (String name : StepPages.names()) {
            List<String> page = new StepPages(language.locale()).of(name).orElseThrow();

            assertThat(page.get(0)).as(name).hasSizeGreaterThan(name.length() + 10);
            assertThat(page.get(page.size() - 1)).as(name).hasSizeGreaterThan("Answer: ".length() + 3);
            assertThat(page.subList(3, page.size() - 3))
                    .allSatisfy(field -> assertThat(field).matches("  \\w+( \\(.*\\))? ?: .+ ?; .+"));
        }
    }

    @Test
    void the_page_names_every_field_that_a_step_answers() throws IOException {
        Set<String> unexplained = new TreeSet<>();
        for (List<String> answers : runs()) {
            answers.forEach(answer -> unexplained(answer, unexplained));
        }

        assertThat(unexplained).isEmpty();
    }

    private List<List<String>> runs() throws IOException {
        List<List<String>> runs = new ArrayList<>();
        for (String sample : List.of("leave.jsonl", "summer.jsonl")) {
            runs.add(Run.of(
                            "scenario",
                            "--roster",
                            "../rosters/academy",
                            "--script",
                            SAMPLES.resolve(sample).toString())
                    .lines());
        }
        for (String name : ScenarioCasesTest.every_step_is_answered_as_the_rules_say()) {
            Path roster = Files.createDirectory(folder.resolve(name));
            ScenarioCase.read(ScenarioCasesTest.cases().resolve(name + ".json")).write(roster);
            runs.add(Run.of(
                            "scenario",
                            "--roster",
                            roster.toString(),
                            "--script",
                            roster.resolve(ScenarioCase.SCRIPT).toString())
                    .lines());
        }
        return runs;
    }

    private static void unexplained(String answer, Set<String> unexplained) {
        Map<?, ?> fields = (Map<?, ?>) Json.read(answer);
        String step = String.valueOf(fields.get("do"));
        if (fields.get("result").equals("OK")) {
            List<String> page = new StepPages(Locale.ENGLISH).of(step).orElseThrow();
            List<String> words = List.of(page.get(page.size() - 1).split("\\W+", -1));
            fields.forEach((name, value) -> {
                if (!List.of("step", "do", "result").contains(String.valueOf(name))) {
                    unexplained(step, String.valueOf(name), value, words, unexplained);
                }
            });
        }
    }

    private static void unexplained(
            String step, String name, Object value, List<String> words, Set<String> unexplained) {
        if (!words.contains(name)) {
            unexplained.add(step + ": " + name);
        }
        // what is counted by tier has tiers for names
        if (value instanceof List<?> elements) {
            elements.forEach(each -> {
                if (each instanceof Map<?, ?> fields) {
                    fields.forEach((inner, it) -> unexplained(step, String.valueOf(inner), it, words, unexplained));
                }
            });
        }
    }

    /** The sample goes through a whole leave, and each of its students keeps a session in the week. */
    @Test
    void the_sample_of_a_whole_leave_is_answered_as_it_promises() {
        Run run = Run.of(
                "scenario",
                "--roster",
                "../rosters/academy",
                "--script",
                SAMPLES.resolve("leave.jsonl").toString());

        assertThat(run.err()).isEmpty();
        List<String> answers = run.lines();
        assertThat(answers.stream().filter(line -> !line.contains("\"result\":\"OK\"")))
                .singleElement()
                .asString()
                .contains("NOTE_INCOMPLETE");
        assertThat(answers.subList(answers.size() - 4, answers.size()))
                .allMatch(line -> line.contains("\"state\":\"HELD\"") || line.contains("\"state\":\"COMPENSATED\""));
    }
}
