package dev.mentoring.cli;

import static dev.mentoring.cli.Script.staff;
import static dev.mentoring.cli.Script.step;
import static dev.mentoring.cli.Script.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the steps answer that carry a leave out, from its declaration to the return. */
class CarryingOutTest {

    private static final String MAY = "2026-05-04T08:00:00+02:00";
    private static final String BEFORE = "2026-05-01T08:00:00+02:00";
    private static final String DECLARED =
            staff("declareLeave", text("mentor", "nadia"), text("from", "2026-05-04"), text("to", "2026-05-17"));
    private static final String NOTE = step(
            MAY,
            "note",
            "mentor:nadia",
            text("student", "ari"),
            text("leave", "L1"),
            text("returnDate", "2026-05-18"),
            text("habits", "writes first"),
            text("blockers", "joins"),
            text("progress", "draft"));
    private static final String TRANSFER = step(
            MAY,
            "transfer",
            "mentor:nadia",
            "\"students\":[\"ari\"]",
            text("to", "OSCAR@school.example"),
            text("kind", "TEMPORARY"),
            text("leave", "L1"));

    @TempDir
    private Path folder;

    private Roster roster;

    @BeforeEach
    void soundSchool() {
        roster = Roster.in(folder);
    }

    @Test
    void a_declared_leave_answers_its_id_its_days_and_what_it_merged_with() throws IOException {
        Run run = roster.run(
                DECLARED,
                staff("declareLeave", text("mentor", "nadia"), text("from", "2026-05-18"), text("to", "2026-05-22")));

        assertThat(run.answer(1))
                .containsEntry("leave", "L1")
                .containsEntry("leaveDays", 14L)
                .containsEntry("merged", List.of());
        assertThat(run.elements(1, "students", "student")).containsExactly("ari", "bea", "cy");
        assertThat(run.answer(2))
                .containsEntry("leave", "L2")
                .containsEntry("leaveDays", 19L)
                .containsEntry("merged", List.of("L1"));
    }

    /** S39, S43: there and back. */
    @Test
    void a_transfer_and_a_return_answer_who_went_from_whom_to_whom_and_when() throws IOException {
        Run run = roster.run(
                DECLARED,
                NOTE,
                TRANSFER,
                step("2026-05-18T00:00:00+02:00", "tick", "system"),
                step("2026-05-18T09:00:00+02:00", "return", "mentor:oscar", text("leave", "L1")),
                step("2026-05-18T09:00:00+02:00", "history", "student:ari", text("student", "ari")));

        assertThat(run.lines().get(1)).isEqualTo("{\"step\":2,\"do\":\"note\",\"result\":\"OK\"}");
        assertThat(run.answer(3).get("transfers"))
                .isEqualTo(List.of(Map.of("student", "ari", "from", "nadia", "to", "oscar", "at", MAY)));
        assertThat(run.answer(3)).containsEntry("refusals", List.of());
        assertThat(run.elements(3, "warnings", "warning"))
                .containsExactlyInAnyOrder("CAPACITY_NOT_ZERO", "NOBODY_POLLED", "STUDENT_NOT_WARNED");
        assertThat(run.answer(4).get("notices").toString()).contains("kind=RETURN_DUE, to=oscar, about=L1");
        assertThat(run.elements(4, "todo", "on")).contains("2026-05-18");
        assertThat(run.elements(5, "transfers", "to")).containsExactly("nadia");
        assertThat(run.elements(6, "holders", "mentor")).containsExactly("nadia", "oscar", "nadia");
        assertThat(run.elements(6, "holders", "to")).containsExactly(MAY, "2026-05-18T09:00:00+02:00", "null");
        assertThat(run.elements(6, "transfers", "kind")).containsExactly("TEMPORARY", "RETURN");
    }

    /** Section 5: every cause of every student at once, each with status, figures and mend. */
    @Test
    void a_refused_transfer_tells_the_causes_of_each_student() throws IOException {
        Run run = roster.run(
                DECLARED,
                step(
                        MAY,
                        "transfer",
                        "mentor:nadia",
                        "\"students\":[\"bea\",\"dan\"]",
                        text("to", "oscar@school.example"),
                        text("kind", "TEMPORARY"),
                        text("leave", "L1")));

        assertThat(run.result(2)).isEqualTo("REFUSED");
        assertThat(run.elements(2, "refusals", "student")).containsExactly("bea", "dan");
        assertThat(run.lines().get(1))
                .contains("{\"cause\":\"NOTE_INCOMPLETE\",\"status\":\"FAILED\",\"mendable\":true,\"mend\":\"")
                .contains("\"missing\":[\"returnDate\",\"habits\",\"blockers\",\"progress\"]")
                .contains("{\"student\":\"dan\",\"causes\":[{\"cause\":\"NOT_CURRENT_MENTOR\",\"status\":\"FAILED\",")
                .contains("\"status\":\"NOT_EVALUATED\"");
    }

    /** A13. */
    @Test
    void a_partial_batch_is_done_when_anybody_moved() throws IOException {
        Run run = roster.run(
                DECLARED,
                NOTE,
                TRANSFER.replace("[\"ari\"]", "[\"ari\",\"bea\"]").replace("}", ",\"mode\":\"PARTIAL\"}"));

        assertThat(run.result(3)).isEqualTo("OK");
        assertThat(run.elements(3, "transfers", "student")).containsExactly("ari");
        assertThat(run.elements(3, "refusals", "student")).containsExactly("bea");
    }

    /** S5, A7. */
    @Test
    void a_transfer_is_never_dated_ahead() throws IOException {
        Run run = roster.run(
                DECLARED,
                NOTE,
                TRANSFER.replace("}", ",\"effective\":\"2026-05-05\"}"),
                TRANSFER.replace("}", ",\"effective\":\"2026-05-04T06:00:00Z\"}"));

        assertThat(run.lines().get(2)).contains("TRANSFERS_ARE_IMMEDIATE");
        assertThat(run.result(4)).isEqualTo("OK");
    }

    @Test
    void transfers_and_returns_name_what_they_need() throws IOException {
        Run run = roster.run(
                staff("transfer"),
                staff("transfer", "\"students\":[\"ari\"]", text("to", "o@s.example"), text("kind", "TEMPORARY")),
                staff(
                        "transfer",
                        "\"students\":[\"ari\",\"ari\"]",
                        text("to", "o@s.example"),
                        text("kind", "PERMANENT")),
                staff("return"),
                staff("return", "\"students\":[\"ari\"]", text("leave", "L1")),
                staff("transfer", "\"students\":[\"ari\"]", text("to", "o@s.example"), text("kind", "RETURN")));

        assertThat(run.paths(1)).containsExactly("students", "to", "kind");
        assertThat(run.paths(2)).containsExactly("leave");
        assertThat(run.paths(3)).containsExactly("students[1]");
        assertThat(run.paths(4)).containsExactly("students");
        assertThat(run.paths(5)).containsOnly("leave"); // one too many, and unknown
        assertThat(run.paths(6)).containsExactly("kind");
    }

    @Test
    void an_incomplete_note_says_what_is_missing() throws IOException {
        Run run = roster.run(
                step(
                        Script.APRIL,
                        "note",
                        "mentor:nadia",
                        text("student", "ari"),
                        text("returnDate", ""),
                        text("habits", " ")),
                staff("show", text("notesOf", "ari")));

        assertThat(run.causes(1)).containsExactly("NOTE_INCOMPLETE");
        assertThat(run.answer(1)).containsEntry("missing", List.of("returnDate", "habits", "blockers", "progress"));
        assertThat(run.answer(2)).containsEntry("notes", List.of());
    }

    /** Guarantee 7. */
    @Test
    void notes_are_shown_to_mentors_and_staff_and_never_to_the_student() throws IOException {
        Run run = roster.run(
                DECLARED,
                NOTE,
                step(MAY, "show", "mentor:nadia", text("notesOf", "ari")),
                step(MAY, "show", "staff:ops", text("notesOf", "ari")),
                step(MAY, "show", "student:ari", text("notesOf", "ari")),
                step(MAY, "show", "mentor:oscar", text("notesOf", "ari")),
                step(MAY, "show", "student:ari", text("student", "ari")),
                step(MAY, "history", "student:ari", text("student", "ari")));

        assertThat(run.elements(3, "notes", "blockers")).containsExactly("joins");
        assertThat(run.elements(4, "notes", "returnDate")).containsExactly("2026-05-18");
        assertThat(run.causes(5)).containsExactly("NOT_ALLOWED");
        assertThat(run.causes(6)).containsExactly("NOT_ALLOWED");
        assertThat(run.lines().subList(4, 8)).noneMatch(answer -> answer.contains("joins"));
    }

    /** S15, S16: a consent with a dated catch-up. */
    @Test
    void a_consent_answers_the_advice_as_it_stands_now() throws IOException {
        Run run = roster.leaves("nadia,2026-06-01,2026-06-05,")
                .run(
                        staff("consent", text("student", "ari"), text("leave", "L1"), "\"agrees\":true"),
                        step(
                                Script.APRIL,
                                "consent",
                                "student:ari",
                                text("student", "ari"),
                                text("leave", "L1"),
                                "\"agrees\":true",
                                text("catchUp", "2026-06-09T10:00:00+02:00")),
                        staff("ledger", text("student", "ari"), text("from", "2026-W23"), text("to", "2026-W23")),
                        staff(
                                "consent",
                                text("student", "ari"),
                                text("leave", "L1"),
                                "\"agrees\":false",
                                text("catchUp", MAY)));

        assertThat(run.answer(1)).containsEntry("student", "ari").containsEntry("needs", List.of("CATCH_UP"));
        assertThat(run.answer(2)).containsEntry("advice", "KEEP").containsEntry("needs", List.of());
        assertThat(run.elements(3, "weeks", "state")).containsExactly("COMPENSATED");
        assertThat(run.paths(4)).containsExactly("catchUp");
    }

    @Test
    void a_changed_or_cancelled_leave_alerts_of_each_student_lent_for_it() throws IOException {
        Run run = roster.run(
                DECLARED,
                NOTE.replace(MAY, BEFORE),
                TRANSFER.replace(MAY, BEFORE),
                step(BEFORE, "changeLeave", "mentor:nadia", text("leave", "L1"), text("to", "2026-05-20")),
                step(BEFORE, "show", "mentor:nadia", text("leave", "L1")),
                step(BEFORE, "cancelLeave", "mentor:nadia", text("leave", "L1")),
                step(BEFORE, "return", "mentor:oscar", "\"students\":[\"ari\"]"));

        assertThat(run.answer(4)).containsEntry("leaveDays", 17L);
        assertThat(run.answer(4).get("alerts").toString())
                .contains("cause=LEAVE_CHANGED, student=ari, mentor=oscar, mend=");
        assertThat(run.answer(5)).containsEntry("to", "2026-05-20").containsEntry("return", "2026-05-21");
        assertThat(run.elements(6, "alerts", "student")).containsExactly("ari");
        assertThat(run.result(7)).isEqualTo("OK");
    }

    @Test
    void of_what_was_one_leave_a_part_is_called_off_and_the_others_are_told_as_what_remains() throws IOException {
        Run run = roster.run(
                DECLARED,
                step(
                        BEFORE,
                        "declareLeave",
                        "mentor:nadia",
                        text("mentor", "nadia"),
                        text("from", "2026-05-18"),
                        text("to", "2026-05-22")),
                step(
                        BEFORE,
                        "declareLeave",
                        "mentor:nadia",
                        text("mentor", "nadia"),
                        text("from", "2026-05-26"),
                        text("to", "2026-05-29")),
                step(BEFORE, "cancelLeave", "mentor:nadia", text("leave", "L2")),
                step(MAY, "cancelLeave", "mentor:nadia", text("leave", "L1")));

        assertThat(run.answer(3)).containsEntry("leave", "L3").containsEntry("return", "2026-06-01");
        assertThat(run.answer(3).get("merged")).hasToString("[L1, L2]");
        assertThat(run.answer(4).get("remaining"))
                .hasToString(
                        "[{leave=L1, from=2026-05-04, to=2026-05-17}, {leave=L3, from=2026-05-26, to=2026-05-29}]");
        assertThat(run.causes(5)).containsExactly("LEAVE_HAS_BEGUN");
    }

    /** S31: no new student while the capacity is 0. */
    @Test
    void enrolment_is_checked_like_a_transfer() throws IOException {
        Run run = roster.run(
                enrol("eve", "oscar", "D2"),
                staff("show", text("mentor", "oscar")),
                enrol("fay", "oscar", "D3"),
                enrol("eve", "nobody", "D9"),
                staff("finish", text("student", "eve")),
                staff("show", text("mentor", "oscar")));

        assertThat(run.result(1)).isEqualTo("OK");
        assertThat(run.answer(2)).containsEntry("held", 2L).containsEntry("free", 0L);
        assertThat(run.causes(3)).containsExactly("PROJECT_NOT_ON_PROFILE", "NO_SEATS");
        assertThat(run.elements(3, "causes", "needed")).containsExactly("null", "1");
        assertThat(run.paths(4)).containsExactly("id", "mentor", "project");
        assertThat(run.answer(6)).containsEntry("held", 1L).containsEntry("free", 1L);
    }

    @Test
    void an_enrolment_has_the_checks_of_a_row_of_the_roster() throws IOException {
        Run run = roster.run(staff(
                "enrol",
                text("id", "eve"),
                text("name", ""),
                text("email", "eve"),
                text("mentor", "oscar"),
                text("parcours", "DATA"),
                text("funding", "APPRENTICESHIP"),
                text("trainingStart", "2026-02-02"),
                text("trainingEnd", "2027-03-26"),
                text("trainingDates", "")));

        assertThat(run.paths(1)).containsExactly("name", "email", "usualDay");
    }

    @Test
    void a_new_project_that_the_holder_lacks_is_an_alert() throws IOException {
        Run run = roster.run(
                staff("project", text("student", "dan"), text("project", "D3")),
                staff("project", text("student", "dan"), text("project", "D2")),
                staff("project", text("student", "dan"), text("project", "D9")),
                staff("project", text("student", "dan"), text("project", "")));

        assertThat(run.elements(1, "alerts", "cause")).containsExactly("PROJECT_NOT_ON_PROFILE");
        assertThat(run.elements(1, "alerts", "mentor")).containsExactly("oscar");
        assertThat(run.answer(2)).containsEntry("alerts", List.of());
        assertThat(run.paths(3)).containsExactly("project");
        assertThat(run.result(4)).isEqualTo("OK");
    }

    @Test
    void polls_and_warnings_answer_who_was_asked_and_who_was_warned_now() throws IOException {
        Run run = roster.run(
                DECLARED,
                staff("poll", text("leave", "L1")),
                staff("warn", text("leave", "L1"), "\"students\":[\"cy\"]"),
                staff("warn", text("leave", "L1")));

        assertThat(run.answer(2)).containsEntry("asked", List.of("oscar"));
        assertThat(run.answer(3)).containsEntry("warned", List.of("cy"));
        assertThat(run.answer(4)).containsEntry("warned", List.of("ari", "bea"));
    }

    private static String enrol(String id, String mentor, String project) {
        return staff(
                "enrol",
                text("id", id),
                text("name", id),
                text("email", id + "@students.example"),
                text("mentor", mentor),
                text("parcours", "DATA"),
                text("project", project),
                text("funding", "SELF_FUNDED"),
                text("trainingStart", "2026-09-07"),
                text("trainingEnd", "2027-03-26"),
                text("usualDay", "MON"));
    }
}
