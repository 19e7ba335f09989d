package dev.mentoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped school is sound, and has in it what its README says. */
class AcademyTest {

    private static final String ACADEMY = "../rosters/academy";
    private static final String TODAY = "2026-06-22T09:00:00+02:00";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void the_story_of_its_first_leave_ends_with_no_student_left_without_a_session() {
        run("story", "--roster", ACADEMY);

        assertThat(told(out)).contains("No week was left without a session.");
    }

    @ParameterizedTest
    @CsvSource({
        "ari, A1",
        "cyril, A2",
        "capucine, A4",
        "bastien, A5",
        "raphaelle, A10",
        "hanae, S26",
        "celia, S29",
        "habib, S1"
    })
    void somebody_in_it_is_advised_by_each_rule(String student, String rule) {
        run("advice", "--roster", ACADEMY, "--at", TODAY);

        assertThat(told(out).lines().filter(line -> line.startsWith("  " + student + ": ")))
                .singleElement()
                .asString()
                .containsPattern("\\(.*\\b" + rule + "\\b.*\\)");
    }

    @Test
    void the_shipped_script_is_answered_step_by_step() {
        run("scenario", "--roster", ACADEMY, "--script", "../scripts/summer.jsonl");

        assertThat(told(out).lines()).hasSize(21);
        assertThat(told(out).lines().filter(line -> line.contains("\"result\":\"REFUSED\"")))
                .hasSize(2);
        assertThat(told(out).lines().filter(line -> line.contains("\"result\":\"INVALID\"")))
                .hasSize(1);
    }

    private void run(String... args) {
        Console console = new Console(new ByteArrayInputStream(new byte[0]), Console.stream(out), Console.stream(err));

        assertThat(Main.run(console, args)).as(told(err)).isZero();
        assertThat(told(err)).isEmpty();
    }

    private static String told(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
