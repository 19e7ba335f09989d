package dev.mentoring.cli;

import static dev.mentoring.cli.Script.APRIL;
import static dev.mentoring.cli.Script.staff;
import static dev.mentoring.cli.Script.step;
import static dev.mentoring.cli.Script.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A known field with a bad value makes its step INVALID, and no other. */
class StepValuesTest {

    @TempDir
    private Path folder;

    private Roster roster;

    @BeforeEach
    void soundSchool() {
        roster = Roster.in(folder);
    }

    @Test
    void all_bad_values_of_a_step_are_told_at_once_each_at_its_field() throws IOException {
        Run run = roster.run(
                step(APRIL, "excuse", "nadia", "\"student\":3", text("week", "2026-W54"), text("reason", " ")),
                staff("show", text("mentor", "nadia")));

        assertThat(run.exit()).isZero();
        assertThat(run.paths(1)).containsExactly("by", "student", "week", "reason");
        assertThat(run.result(2)).isEqualTo("OK");
    }

    @Test
    void a_required_field_that_is_left_out_is_a_violation_at_its_name() throws IOException {
        Run run = roster.run(
                staff("ledger"),
                "{\"at\":\"" + APRIL + "\",\"do\":\"show\",\"mentor\":\"nadia\"}",
                staff("session"),
                staff("sessionStatus"),
                staff("advise"));

        assertThat(run.paths(1)).containsExactly("student", "from", "to");
        assertThat(run.paths(2)).containsExactly("by");
        assertThat(run.paths(3)).containsExactly("student", "start");
        assertThat(run.paths(4)).containsExactly("session", "status");
        assertThat(run.paths(5)).containsExactly("mentor", "from");
    }

    @Test
    void who_asks_is_a_mentor_a_student_staff_or_the_system() throws IOException {
        String show = "\"mentor\":\"nadia\"";
        Run run = roster.run(
                step(APRIL, "show", "mentor:nadia", show),
                step(APRIL, "show", "staff:anyone at all", show),
                step(APRIL, "show", "student:ari", show),
                step(APRIL, "show", "system", show),
                step(APRIL, "show", "mentor:", show),
                step(APRIL, "show", "system:x", show),
                step(APRIL, "show", "Mentor:nadia", show),
                step(APRIL, "show", "", show));

        assertThat(run.result(1)).isEqualTo("OK");
        assertThat(run.result(2)).isEqualTo("OK");
        assertThat(run.causes(3)).containsExactly("NOT_ALLOWED");
        assertThat(run.causes(4)).containsExactly("NOT_ALLOWED");
        assertThat(run.paths(5)).containsExactly("by");
        assertThat(run.paths(6)).containsExactly("by");
        assertThat(run.paths(7)).containsExactly("by");
        assertThat(run.paths(8)).containsExactly("by");
    }

    /** Section 10: bad values are INVALID before authority is looked at. */
    @Test
    void a_bad_value_goes_before_authority() throws IOException {
        Run run = roster.run(
                step(
                        APRIL,
                        "excuse",
                        "student:ari",
                        text("student", "dan"),
                        text("week", "soon"),
                        text("reason", "ill")),
                step(
                        APRIL,
                        "advise",
                        "mentor:oscar",
                        text("mentor", "nadia"),
                        text("from", "2026-05-10"),
                        text("to", "2026-05-04")),
                step(
                        APRIL,
                        "changeLeave",
                        "student:ari",
                        text("leave", "L1"),
                        text("from", "2026-05-10"),
                        text("to", "2026-05-04")));

        assertThat(run.paths(1)).containsExactly("week");
        assertThat(run.paths(2)).containsExactly("to");
        assertThat(run.paths(3)).containsExactly("to");
    }

    /** Section 6: to staff an unknown id is INVALID, to others it is one they may not know. */
    @Test
    void an_unknown_id_is_invalid_to_staff_and_not_allowed_to_others() throws IOException {
        Run run = roster.run(
                staff("ledger", text("student", "zed"), text("from", "2026-W16"), text("to", "2026-W17")),
                step(
                        APRIL,
                        "ledger",
                        "mentor:nadia",
                        text("student", "zed"),
                        text("from", "2026-W16"),
                        text("to", "2026-W17")),
                staff("sessionStatus", text("session", "s9"), text("status", "CANCELLED")),
                step(APRIL, "sessionStatus", "mentor:nadia", text("session", "s9"), text("status", "CANCELLED")));

        assertThat(run.paths(1)).containsExactly("student");
        assertThat(run.causes(2)).containsExactly("NOT_ALLOWED");
        assertThat(run.paths(3)).containsExactly("session");
        assertThat(run.causes(4)).containsExactly("NOT_ALLOWED");
    }

    @Test
    void staff_is_told_of_unknown_ids_beside_bad_values_and_where_each_stands() throws IOException {
        Run run = roster.run(
                staff("excuse", text("student", "zed"), text("week", "soon"), text("reason", "ill")),
                staff("warn", text("leave", "L9"), "\"students\":[\"ari\",\"zed\",\"ari\"]"),
                staff("show", text("notesOf", "zed")),
                step(
                        APRIL,
                        "excuse",
                        "mentor:nadia",
                        text("student", "zed"),
                        text("week", "soon"),
                        text("reason", "ill")));

        assertThat(run.paths(1)).containsExactly("week", "student");
        assertThat(run.paths(2)).containsExactly("students[2]", "leave", "students[1]");
        assertThat(run.paths(3)).containsExactly("notesOf");
        assertThat(run.paths(4)).containsExactly("week");
    }

    @Test
    void show_names_exactly_one_thing() throws IOException {
        Run run = roster.run(
                staff("show"),
                staff("show", text("student", "ari"), text("mentor", "nadia")),
                staff("show", "\"student\":1", text("leave", "L1")));

        assertThat(run.paths(1)).containsExactly("mentor");
        assertThat(run.paths(2)).containsExactly("student");
        assertThat(run.paths(3)).contains("student", "leave");
    }

    @Test
    void numbers_truth_values_and_lists_are_written_as_such() throws IOException {
        Run run = roster.leaves("nadia,2026-05-04,2026-05-08,")
                .run(
                        staff("setCapacity", text("mentor", "nadia"), "\"capacity\":\"4\""),
                        staff("setCapacity", text("mentor", "nadia"), "\"capacity\":1.0"),
                        staff("setCapacity", text("mentor", "nadia"), "\"capacity\":99999999999999999999"),
                        staff("setCapacity", text("mentor", "nadia"), "\"capacity\":1e999999999"),
                        staff("consent", text("student", "ari"), text("leave", "L1"), text("agrees", "true")),
                        staff("warn", text("leave", "L1"), text("students", "ari")),
                        staff("warn", text("leave", "L1"), "\"students\":[]"),
                        staff("warn", text("leave", "L1"), "\"students\":[\"ari\",[\"bea\"]]"));

        assertThat(run.paths(1)).containsExactly("capacity");
        assertThat(run.paths(2)).containsExactly("capacity");
        assertThat(run.paths(3)).containsExactly("capacity");
        assertThat(run.paths(4)).containsExactly("capacity");
        assertThat(run.paths(5)).containsExactly("agrees");
        assertThat(run.paths(6)).containsExactly("students");
        assertThat(run.paths(7)).containsExactly("students");
        assertThat(run.paths(8)).containsExactly("students[1]");
    }

    /** Section 11: 2026 has a week 53, 2027 has none. */
    @Test
    void a_year_has_the_weeks_it_has() throws IOException {
        Run run = roster.run(
                staff("gaps", text("from", "2026-W53"), text("to", "2026-W53")),
                staff("gaps", text("from", "2027-W53"), text("to", "2027-w53")),
                staff("gaps", text("from", "2026-W20"), text("to", "2026-W19")),
                staff("gaps", text("from", "2026-W20"), text("to", "2046-W19")));

        assertThat(run.result(1)).isEqualTo("OK");
        assertThat(run.paths(2)).containsExactly("from", "to");
        assertThat(run.paths(3)).containsExactly("to");
        assertThat(run.paths(4)).containsExactly("to");
    }

    @Test
    void a_leave_without_an_end_needs_an_unknown_return() throws IOException {
        Run run = roster.run(
                staff("advise", text("mentor", "nadia"), text("from", "2026-05-04")),
                staff("advise", text("mentor", "nadia"), text("from", "2026-05-04"), text("return", "UNKNOWN")),
                staff(
                        "advise",
                        text("mentor", "nadia"),
                        text("from", "2026-05-04"),
                        text("to", "2026-05-08"),
                        text("return", "2026-05-08")),
                staff(
                        "advise",
                        text("mentor", "nadia"),
                        text("from", "2026-05-04"),
                        text("to", "2026-05-08"),
                        text("return", "soon")));

        assertThat(run.paths(1)).containsExactly("to");
        assertThat(run.result(2)).isEqualTo("OK");
        assertThat(run.paths(3)).containsExactly("return");
        assertThat(run.paths(4)).containsExactly("return");
    }

    @Test
    void messages_are_in_the_language_asked_for() throws IOException {
        String script = staff("show") + "\n" + step(APRIL, "show", "student:ari", text("mentor", "nadia"));

        assertThat(roster.runWith(script, "--lang", "fr").elements(1, "violations", "message"))
                .containsExactly("il faut exactement un de mentor, student, leave et notesOf");
        assertThat(roster.runWith(script, "--lang", "fr").elements(2, "causes", "mend"))
                .isNotEqualTo(roster.runWith(script).elements(2, "causes", "mend"));
    }
}
