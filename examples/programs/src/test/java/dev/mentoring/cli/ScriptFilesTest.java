package dev.mentoring.cli;

import static dev.mentoring.cli.Script.APRIL;
import static dev.mentoring.cli.Script.staff;
import static dev.mentoring.cli.Script.step;
import static dev.mentoring.cli.Script.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.cli.scenario.StepPages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptFilesTest {

    private static final String STEPS = String.join(", ", StepPages.names());
    private static final String MOMENT =
            "a date-time such as 2026-05-04T14:00 in the school's time, or with its offset 2026-05-04T14:00:00+02:00";
    private static final String SHOW = staff("show", text("mentor", "nadia"));

    @TempDir
    private Path folder;

    private Roster roster;

    @BeforeEach
    void soundSchool() {
        roster = Roster.in(folder);
    }

    @Test
    void all_that_makes_a_script_unusable_is_told_before_any_step_runs() throws IOException {
        Run run = roster.run(
                SHOW,
                "not json",
                "[1]",
                "{\"do\":\"fly\"}",
                staff("ledger", text("studnt", "ari"), text("to", "2026-W20")),
                "{\"at\":\"2026-04-20\",\"do\":3}",
                step("2026-04-20T09:59:59+02:00", "tick", "staff:ops"),
                "{\"at\":\"" + APRIL + "\",\"do\":\"tick\",\"do\":\"tick\"}",
                SHOW + " x");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.problems())
                .containsExactly(
                        "script.jsonl:2: line: this is not JSON from character 1 of the line on; look for a quote, comma or"
                                + " colon that is missing there",
                        "script.jsonl:3: line: needs a JSON object on the line, such as"
                                + " {\"at\":\"2026-05-04T09:00\",\"do\":\"tick\",\"by\":\"system\"}",
                        "script.jsonl:4: do: there is no step 'fly'; there are " + STEPS,
                        "script.jsonl:4: at: is missing; needs " + MOMENT,
                        "script.jsonl:5: studnt: the step ledger has no such field (did you mean 'student'?); it has student,"
                                + " from, to, at, do, by, key",
                        "script.jsonl:6: do: needs a text in quotes, not 3: the name of a step, such as \"advise\"",
                        "script.jsonl:6: at: needs " + MOMENT + ", not '2026-04-20'",
                        "script.jsonl:7: at: '2026-04-20T09:59:59+02:00' is before the step above, which is at"
                                + " 2026-04-20T10:00+02:00; steps go forward in time",
                        "script.jsonl:8: do: the field is there twice; leave one of them out",
                        "script.jsonl:9: line: this is not JSON from character 82 of the line on; look for a quote, comma or"
                                + " colon that is missing there");
    }

    @Test
    void a_line_that_ends_early_is_reported_under_its_own_number() throws IOException {
        Run run = roster.run(SHOW, SHOW.substring(0, SHOW.length() - 1), SHOW, "{\"at\":\"2026");

        assertThat(run.problems())
                .containsExactly(
                        "script.jsonl:2: line: the line ends before its JSON does: a quote or a closing bracket is missing",
                        "script.jsonl:4: line: the line ends before its JSON does: a quote or a closing bracket is missing");
    }

    @Test
    void the_time_may_stand_still_and_is_compared_across_offsets() throws IOException {
        assertThat(roster.run(SHOW, step("2026-04-20T04:00:00-04:00", "show", "staff:o", text("mentor", "nadia")))
                        .exit())
                .isZero();
        assertThat(roster.run(SHOW, step("2026-04-20T10:59:00+03:00", "show", "staff:o", text("mentor", "nadia")))
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void a_date_time_lies_in_years_that_a_school_can_have() throws IOException {
        Run run = roster.run(
                step("1066-10-14T09:00:00Z", "tick", "system"),
                step("+999999999-01-01T00:00:00Z", "tick", "system"),
                step("2026-02-29T00:00:00Z", "tick", "system"));

        assertThat(run.problems()).hasSize(3).allMatch(problem -> problem.contains(": at: "));
    }

    @Test
    void a_script_is_read_from_the_standard_input() throws IOException {
        roster.write();
        byte[] script = (SHOW + "\n\nnot json\n").getBytes(StandardCharsets.UTF_8);

        Run run = Run.reading(script, "scenario", "--roster", folder.toString(), "--script", "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.problems()).hasSize(1).first().asString().startsWith("-:3: line: this is not JSON");
    }

    @Test
    void blank_lines_windows_line_ends_and_a_byte_order_mark_are_tolerated() throws IOException {
        Run run = roster.run("\ufeff" + SHOW + "\r", "\r", "  ", SHOW);

        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.answer(2)).containsEntry("step", 2L);
    }

    @Test
    void an_empty_script_answers_nothing() throws IOException {
        Run run = roster.run("");

        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void a_script_that_is_not_there_is_named() throws IOException {
        roster.write();

        Run run = Run.of(
                "scenario",
                "--roster",
                folder.toString(),
                "--script",
                folder.resolve("no.jsonl").toString());

        assertThat(run.err()).isEqualTo("no.jsonl:1: file: there is no file " + folder.resolve("no.jsonl") + "\n");
    }

    @Test
    void a_folder_is_no_script() throws IOException {
        roster.write();

        Run run = Run.of("scenario", "--roster", folder.toString(), "--script", folder.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).endsWith(":1: file: " + folder + " is a folder; needs a file\n");
    }

    @Test
    void each_step_answers_one_object_with_its_number_its_name_and_its_result_first() throws IOException {
        Run run = roster.run(
                SHOW,
                staff("show", text("student", "nobody")),
                step(APRIL, "gaps", "student:ari", text("from", "2026-W16"), text("to", "2026-W16")));

        assertThat(run.lines().get(0)).startsWith("{\"step\":1,\"do\":\"show\",\"result\":\"OK\",\"id\":\"nadia\",");
        assertThat(run.lines().get(1))
                .startsWith("{\"step\":2,\"do\":\"show\",\"result\":\"INVALID\",\"violations\":[");
        assertThat(run.lines().get(2))
                .startsWith(
                        "{\"step\":3,\"do\":\"gaps\",\"result\":\"REFUSED\",\"causes\":[{\"cause\":\"NOT_ALLOWED\",");
    }

    @Test
    void a_field_that_is_null_counts_as_left_out() throws IOException {
        Run run = roster.run(
                staff("gaps", text("from", "2026-W16"), text("to", "2026-W16"), "\"funding\":null", "\"key\":null"),
                staff("gaps", text("from", "2026-W16"), "\"to\":null"),
                "{\"at\":\"" + APRIL + "\",\"do\":\"tick\",\"by\":null}");

        assertThat(run.result(1)).isEqualTo("OK");
        assertThat(run.paths(2)).containsExactly("to");
        assertThat(run.paths(3)).containsExactly("by");
    }
}
