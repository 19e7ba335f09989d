package dev.mentoring.cli;

import static dev.mentoring.cli.Script.APRIL;
import static dev.mentoring.cli.Script.staff;
import static dev.mentoring.cli.Script.step;
import static dev.mentoring.cli.Script.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the input, there is an answer or an error, soon, and never a stack trace. */
@Timeout(60)
class HostileInputTest {

    private static final int MEGABYTE = 1_000_000;

    @TempDir
    private Path folder;

    private Roster roster;

    @BeforeEach
    void soundSchool() {
        roster = Roster.in(folder);
    }

    @Test
    void a_line_of_a_megabyte_is_answered() throws IOException {
        Run run = roster.run(
                excuse("x".repeat(MEGABYTE - 200)),
                step(APRIL, "show", "staff:" + "x".repeat(MEGABYTE), text("mentor", "nadia")),
                staff("show", text("mentor", "nadia".repeat(MEGABYTE / 10))));

        assertThat(run.exit()).isZero();
        assertThat(run.paths(1)).containsExactly("reason");
        assertThat(run.paths(2)).containsExactly("by");
        assertThat(run.paths(3)).containsExactly("mentor");
        assertThat(run.out()).hasSizeLessThan(2_000);
    }

    @Test
    void a_longer_line_is_an_error_and_the_lines_behind_it_are_checked() throws IOException {
        Run run = roster.run(excuse("x".repeat(2 * MEGABYTE)), "not json");

        assertThat(run.problems())
                .containsExactly(
                        "script.jsonl:1: line: the line is longer than 1024 KiB",
                        "script.jsonl:2: line: this is not JSON from character 1 of the line on; look for a quote, comma or"
                                + " colon that is missing there");
    }

    @Test
    void a_file_of_a_hundred_megabytes_is_an_error() throws IOException {
        roster.write();
        Path large = folder.resolve("large.jsonl");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100L * MEGABYTE);
        }
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("sessions.csv").toFile(), "rw")) {
            file.setLength(100L * MEGABYTE);
        }

        Run run = Run.of("scenario", "--roster", folder.toString(), "--script", large.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.problems())
                .containsExactly(
                        "sessions.csv:1: file: the file is larger than 64 MiB; what follows was not read",
                        "large.jsonl:1: file: the file is larger than 64 MiB; what follows was not read");
    }

    @Test
    void a_hundred_megabytes_on_the_standard_input_are_an_error() throws IOException {
        roster.write();
        byte[] large = new byte[100 * MEGABYTE];

        Run run = Run.reading(large, "scenario", "--roster", folder.toString(), "--script", "-");

        assertThat(run.problems())
                .containsExactly("-:1: file: the file is larger than 64 MiB; what follows was not read");
    }

    @Test
    void deep_nesting_is_an_error() throws IOException {
        Run run = roster.run(
                "[".repeat(MEGABYTE), "{\"a\":".repeat(MEGABYTE / 10), staff("show", "\"mentor\":" + "[".repeat(99)));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.problems()).hasSize(3).allMatch(problem -> problem.contains("nested more than 32 deep"));
    }

    @Test
    void bytes_that_are_no_text_are_an_error() throws IOException {
        byte[] script = (staff("show", text("mentor", "nadia")) + "\n\0\0\n\u00ff\u00fe\n")
                .getBytes(StandardCharsets.ISO_8859_1);

        Run run = roster.run(script);

        assertThat(run.problems()).hasSize(3);
        assertThat(run.problems().get(0)).startsWith("script.jsonl:2: line: this is not JSON from character ");
        assertThat(run.problems().get(1)).startsWith("script.jsonl:3: line: the file is not saved as UTF-8 but");
        assertThat(run.problems().get(2)).startsWith("script.jsonl:3: line: this is not JSON");
    }

    @Test
    void characters_that_cannot_be_kept_are_bad_values() throws IOException {
        Run run = roster.run(
                excuse("\\u0000"),
                excuse("\\ud800"),
                step(APRIL, "show", "staff:\\udfff", text("mentor", "na\\u0000dia")));

        assertThat(run.paths(1)).containsExactly("reason");
        assertThat(run.paths(2)).containsExactly("reason");
        assertThat(run.paths(3)).containsExactly("by", "mentor");
    }

    @Test
    void a_quote_that_never_closes_is_an_error() throws IOException {
        Run run = roster.row("mentors.csv", "zoe,\"" + "a,b\n".repeat(MEGABYTE)).run("");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.problems().get(0)).isEqualTo("mentors.csv:4: row: the row is longer than 1024 KiB");
    }

    @Test
    void a_row_of_a_million_cells_is_an_error() throws IOException {
        Run run = roster.row("mentors.csv", ",".repeat(MEGABYTE) + "x").run("");

        assertThat(run.problems()).hasSize(1);
        assertThat(run.problems().get(0))
                .startsWith("mentors.csv:4: row: the row has 1000001 cells where the header has 7");
    }

    @Test
    void a_header_of_many_columns_is_an_error() throws IOException {
        Run run = roster.with("mentors.csv", "c,".repeat(200_000) + "\n").run("");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("mentors.csv:1: header: the header lacks id,");
    }

    @Test
    void a_thousand_errors_are_shown_and_the_rest_is_counted() throws IOException {
        Run run = roster.run("x\n".repeat(1_500));

        assertThat(run.problems()).hasSize(1_001).last().isEqualTo("and 500 more");
    }

    @Test
    void after_very_many_errors_reading_stops() throws IOException {
        Run run = roster.run("x\n".repeat(150_000));

        assertThat(run.problems()).hasSize(1_001).last().isEqualTo("and 99000 more; the rest was not read");
    }

    @Test
    void unknown_programs_and_options_end_in_one_line() throws IOException {
        roster.write();
        String[][] wrong = {
            {"scenario"},
            {"scenario", "--roster", folder.toString(), "--script", "-", "--lang", "de"},
            {"scenario", "--roster", folder.toString(), "--script", "-", "--store", "jdbc:oracle:thin"},
            {"scenario", "--roster", folder.toString(), "--script", "-", "--store", "shoebox"},
            {"scenario", "--nonsense"},
            {"fly"},
            {"advice", "--roster", folder.toString(), "--at", "soon"},
        };
        for (String[] args : wrong) {
            Run run = Run.of(args);

            assertThat(run.exit()).as(String.join(" ", args)).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.problems()).as(String.join(" ", args)).hasSize(1);
        }
    }

    private static String excuse(String reason) {
        return staff("excuse", text("student", "ari"), text("week", "2026-W20"), text("reason", reason));
    }
}
