package dev.mentoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdviceProgramTest {

    @TempDir
    private Path folder;

    @Test
    void each_leave_is_printed_with_the_advice_for_each_student() throws IOException {
        Roster.in(folder).leaves("nadia,2026-06-01,2026-06-05,").write();

        Run run = advice("en");

        assertThat(run.exit()).isZero();
        assertThat(run.lines()).hasSize(5);
        assertThat(run.lines().get(0))
                .isEqualTo("Nadia (nadia) is away from 2026-06-01 to 2026-06-05, and back on 2026-06-08:");
        assertThat(run.lines().get(1))
                .startsWith("  ari: keep, ADVISED (A1, S14, S15, S16): 5 days away, 1 session lost");
        assertThat(run.lines().get(2)).startsWith("  bea: transfer, REQUIRED (A5, S25, S27)");
        assertThat(run.lines().get(3)).startsWith("  cy: keep, ADVISED (A2, S28, S29)");
    }

    @Test
    void it_speaks_french() throws IOException {
        Roster.in(folder).leaves("nadia,2026-06-01,,UNKNOWN").write();

        assertThat(advice("fr").lines().get(0))
                .isEqualTo("Nadia (nadia) est en congé à partir du 2026-06-01 ; le retour n’est pas connu :");
    }

    /** A19: two working weeks around a weekend are one leave of 12 days. */
    @Test
    void rows_that_are_one_leave_are_printed_once() throws IOException {
        Roster.in(folder)
                .leaves("nadia,2026-06-01,2026-06-05,", "nadia,2026-06-08,2026-06-12,")
                .write();

        Run run = advice("en");

        assertThat(run.lines().stream().filter(line -> line.startsWith("Nadia")))
                .hasSize(1);
        assertThat(run.lines().get(1)).contains("12 days away");
    }

    @Test
    void a_roster_without_leaves_says_so() throws IOException {
        Roster.in(folder).write();

        assertThat(advice("en").out()).isEqualTo("The roster has no leaves.\n");
    }

    @Test
    void a_roster_with_errors_is_unusable() throws IOException {
        Roster.in(folder).leaves("nobody,2026-06-01,2026-06-05,").write();

        assertThat(advice("en"))
                .isEqualTo(new Run(2, "", "leaves.csv:2: mentor: there is no mentor 'nobody' in mentors.csv\n"));
    }

    private Run advice(String language) {
        return Run.of("advice", "--roster", folder.toString(), "--lang", language, "--at", Script.APRIL);
    }

    @Test
    void a_story_tells_of_each_colleague_why_nobody_can_take_a_student() throws IOException {
        Roster.in(folder)
                .row(
                        "students.csv",
                        "eve,Eve,eve@students.example,nadia,DATA,D3,THIRD_PARTY,2026-02-02,2027-03-26,TUE,")
                .row("students.csv", "uma,Uma,uma@students.example,oscar,UX,U1,THIRD_PARTY,2026-02-02,2027-03-26,TUE,")
                .leaves("nadia,2026-06-01,2026-06-14,", "oscar,2026-06-15,2026-06-28,")
                .write();

        assertThat(Run.of("story", "--roster", folder.toString()).out())
                .contains("Nobody can take Eve, and the weeks will show it. Why:\n    Oscar: ");
        assertThat(Run.of("story", "--roster", folder.toString(), "--mentor", "oscar")
                        .out())
                .contains("Nobody can take Uma, and the weeks will show it: no other mentor is on the parcours.\n");
    }
}
