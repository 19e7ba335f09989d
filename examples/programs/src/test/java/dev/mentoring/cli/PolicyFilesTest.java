package dev.mentoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFilesTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void soundSchool() throws IOException {
        file = folder.resolve("policy.json");
        Roster.in(folder).write();
    }

    @Test
    void a_policy_may_set_every_field() throws IOException {
        Run run = policy("""
                {"name": "ours", "zone": "Europe/Brussels", "teachingHours": "09:00-18:00", "strictWeekly": true,
                 "holidays": "FR-ALSACE-MOSELLE", "closed": ["2026-12-24", "2026-12-26/2027-01-02"],
                 "thirdPartyKeepBelowDays": 5, "selfFundedKeepUpToDays": 10, "selfFundedGap": "TRANSFER",
                 "longLeaveOverDays": 30, "helpRequestHours": 48, "earlyDays": 3, "confirmWithinDays": 14, "sessionMinutes": 45,
                 "returnSeat": "STRICT", "tiers": [["REQUIRED", "ADVISED"], ["ALLOWED"]]}
                """);

        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void all_that_is_wrong_with_it_is_told_at_once_with_its_line() throws IOException {
        Run run = policy("""
                {"name": "",
                 "zone": "Mars", "teachingHours": "18:00-09:00",
                 "strictWeekly": "yes",
                 "longLeaveOverDays": 0, "earlyDays": -1, "helpRequestHours": 1.5,
                 "returnSeat": "lenient", "tiers": [["REQUIRED"], [], ["HIGH"]],
                 "holidays": "FR_MAYOTTE", "closed": ["2026-12-24", "24/12/2026", "2027-01-02/2026-12-26"],
                 "colour": "red"}
                """);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.problems().stream().map(problem -> problem.replaceFirst("(: [^:]+): .*", "$1")))
                .containsExactly(
                        "policy.json:1: name",
                        "policy.json:2: zone",
                        "policy.json:2: teachingHours",
                        "policy.json:3: strictWeekly",
                        "policy.json:4: longLeaveOverDays",
                        "policy.json:4: earlyDays",
                        "policy.json:4: helpRequestHours",
                        "policy.json:5: returnSeat",
                        "policy.json:5: tiers[1]",
                        "policy.json:5: tiers[2][0]",
                        "policy.json:6: holidays",
                        "policy.json:6: closed[1]",
                        "policy.json:6: closed[2]",
                        "policy.json:7: colour");
    }

    @Test
    void a_strength_has_one_tier_at_most() throws IOException {
        assertThat(policy("{\"tiers\": [[\"REQUIRED\"], [\"ADVISED\", \"REQUIRED\"]]}")
                        .err())
                .isEqualTo(
                        "policy.json:1: tiers: needs lists of strengths such as [[\"REQUIRED\"],[\"ADVISED\"]], each with at"
                                + " least one strength, and each strength once\n");
    }

    @Test
    void what_is_no_object_is_no_policy() throws IOException {
        assertThat(policy("[]").err())
                .isEqualTo("policy.json:1: file: needs a JSON object such as {\"strictWeekly\":true}\n");
        assertThat(policy("{\n\"name\" \"x\"}").err())
                .startsWith("policy.json:2: line: this is not JSON from character 8 of the line on");
        assertThat(policy("{\"name\": \"a\",\n\"name\": \"b\"}").err())
                .isEqualTo("policy.json:2: name: the field is there twice; leave one of them out\n");
        assertThat(policy("").exit()).isEqualTo(2);
    }

    @Test
    void a_policy_that_is_not_there_is_named() {
        file = folder.resolve("none.json");

        assertThat(run().err()).isEqualTo("none.json:1: file: there is no file " + file + "\n");
    }

    private Run policy(String text) throws IOException {
        Files.writeString(file, text);
        return run();
    }

    private Run run() {
        return Run.of("scenario", "--roster", folder.toString(), "--script", "-", "--policy", file.toString());
    }
}
