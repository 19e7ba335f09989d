package dev.mentoring.cli;

import static dev.mentoring.cli.Script.APRIL;
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

/** What each step answers, field by field. */
class AnswersTest {

    @TempDir
    private Path folder;

    private Roster roster;

    @BeforeEach
    void soundSchool() {
        roster = Roster.in(folder);
    }

    /** A1, A5, A2. */
    @Test
    void advise_tells_of_each_student_held_by_id() throws IOException {
        Run run = roster.run(step(
                APRIL,
                "advise",
                "mentor:nadia",
                text("mentor", "nadia"),
                text("from", "2026-06-01"),
                text("to", "2026-06-05")));

        assertThat(run.lines().get(0))
                .isEqualTo(
                        "{\"step\":1,\"do\":\"advise\",\"result\":\"OK\",\"students\":["
                                + "{\"student\":\"ari\",\"advice\":\"KEEP\",\"strength\":\"ADVISED\",\"needs\":[\"CONSENT\",\"CATCH_UP\"],"
                                + "\"days\":5,\"sessions\":1,\"lostWeeks\":[\"2026-W23\"],\"rules\":[\"A1\",\"S14\",\"S15\",\"S16\"]},"
                                + "{\"student\":\"bea\",\"advice\":\"TRANSFER\",\"strength\":\"REQUIRED\",\"needs\":[],"
                                + "\"days\":5,\"sessions\":1,\"lostWeeks\":[\"2026-W23\"],\"rules\":[\"A5\",\"S25\",\"S27\"]},"
                                + "{\"student\":\"cy\",\"advice\":\"KEEP\",\"strength\":\"ADVISED\",\"needs\":[\"CONSENT\",\"CATCH_UP\"],"
                                + "\"days\":5,\"sessions\":1,\"lostWeeks\":[\"2026-W23\"],\"rules\":[\"A2\",\"S28\",\"S29\"]}]}");
    }

    @Test
    void advise_writes_nothing() throws IOException {
        String leave = text("from", "2026-06-01");
        Run run = roster.run(
                staff("advise", text("mentor", "nadia"), leave, text("to", "2026-06-05")),
                staff("declareLeave", text("mentor", "nadia"), leave, text("to", "2026-06-05")));

        assertThat(run.answer(2)).containsEntry("leave", "L1").containsEntry("merged", List.of());
    }

    /** A half day is a leave (S1), and takes the session that is planned in it. */
    @Test
    void a_leave_may_be_given_by_instants() throws IOException {
        Run run = roster.sessions("a1,ari,2026-06-02T15:00:00+02:00,PLANNED,")
                .run(staff(
                        "advise",
                        text("mentor", "nadia"),
                        text("from", "2026-06-02T14:00:00+02:00"),
                        text("to", "2026-06-02T18:00:00+02:00")));

        assertThat(run.elements(1, "students", "advice")).containsExactly("KEEP", "UNAFFECTED", "UNAFFECTED");
    }

    @Test
    void every_state_of_a_week_says_by_what_or_why() throws IOException {
        Run run = roster.sessions(
                        "a1,ari,2026-04-07T10:00:00+02:00,HELD,",
                        "a2,ari,2026-04-14T10:00:00+02:00,MENTOR_ABSENT,",
                        "a3,ari,2026-04-22T10:00:00+02:00,PLANNED,2026-W16",
                        "a4,ari,2026-04-21T10:00:00+02:00,PLANNED,")
                .leaves("nadia,2026-05-04,2026-05-08,")
                .run(
                        staff("excuse", text("student", "ari"), text("week", "2026-W18"), text("reason", "ill")),
                        staff("ledger", text("student", "ari"), text("from", "2026-W14"), text("to", "2026-W20")));

        assertThat(run.answer(1)).containsEntry("week", "2026-W18").containsEntry("state", "EXCUSED");
        assertThat(run.answer(2).get("weeks"))
                .isEqualTo(List.of(
                        Map.of(
                                "week",
                                "2026-W14",
                                "state",
                                "UNCOVERED",
                                "why",
                                "NOTHING_PLANNED",
                                "since",
                                "2026-04-06T00:00:00+02:00"),
                        Map.of("week", "2026-W15", "state", "HELD", "by", "a1"),
                        Map.of("week", "2026-W16", "state", "COMPENSATED", "by", "a3"),
                        Map.of("week", "2026-W17", "state", "PLANNED", "by", "a4"),
                        Map.of("week", "2026-W18", "state", "EXCUSED", "why", "ill"),
                        Map.of(
                                "week",
                                "2026-W19",
                                "state",
                                "UNCOVERED",
                                "why",
                                "MENTOR_ON_LEAVE",
                                "since",
                                "2026-05-04T00:00:00+02:00"),
                        Map.of("week", "2026-W20", "state", "DUE")));
    }

    /** A6. */
    @Test
    void gaps_are_listed_and_every_state_is_counted() throws IOException {
        Run run = roster.sessions("a1,ari,2026-04-07T10:00:00+02:00,HELD,")
                .run(
                        staff("gaps", text("from", "2026-W15"), text("to", "2026-W15")),
                        staff(
                                "gaps",
                                text("from", "2026-W15"),
                                text("to", "2026-W15"),
                                text("funding", "SELF_FUNDED")));

        assertThat(run.elements(1, "gaps", "student")).containsExactly("bea", "cy", "dan");
        assertThat(run.elements(1, "gaps", "severity")).containsExactly("BREACH", "WARNING", "BREACH");
        assertThat(run.elements(1, "gaps", "why")).containsOnly("NOTHING_PLANNED");
        assertThat(run.lines().get(0))
                .endsWith("],\"held\":1,\"planned\":0,\"due\":0,\"compensated\":0,\"excused\":0,\"uncovered\":3}");
        assertThat(run.elements(2, "gaps", "student")).containsExactly("cy");
    }

    @Test
    void sessions_are_named_in_order_and_pass_over_names_that_exist() throws IOException {
        Run run = roster.sessions("S2,ari,2026-04-07T10:00:00+02:00,HELD,")
                .run(
                        session("ari", "2026-04-21T10:00:00+02:00"),
                        session("bea", "2030-01-01T10:00:00+02:00"),
                        session("bea", "2026-04-23T10:00:00+02:00"));

        assertThat(run.answer(1)).containsEntry("session", "S1");
        assertThat(run.causes(2)).containsExactly("AFTER_TRAINING_END");
        assertThat(run.answer(3)).containsEntry("session", "S3");
    }

    /** A15: every cause at once, with its figures. */
    @Test
    void a_session_is_refused_with_every_cause() throws IOException {
        Run run = roster.leaves("nadia,2026-05-04,2026-05-08,")
                .run(
                        session("ari", "2026-05-05T10:00:00+02:00"),
                        staff(
                                "session",
                                text("student", "ari"),
                                text("start", "2027-04-06T10:00:00+02:00"),
                                text("makesUpFor", "2026-W19")));

        assertThat(run.causes(1)).containsExactly("MENTOR_ON_LEAVE");
        assertThat(run.elements(1, "causes", "until")).containsExactly("2026-05-08");
        assertThat(run.causes(2)).containsExactly("CATCH_UP_OUT_OF_WINDOW", "AFTER_TRAINING_END");
        assertThat(run.elements(2, "causes", "mend")).allMatch(mend -> !mend.isBlank());
    }

    @Test
    void the_status_of_a_session_answers_the_week_it_stands_for() throws IOException {
        Run run = roster.sessions(
                        "a2,ari,2026-04-14T10:00:00+02:00,MENTOR_ABSENT,",
                        "a3,ari,2026-04-20T09:00:00+02:00,PLANNED,2026-W16")
                .run(
                        staff("sessionStatus", text("session", "a3"), text("status", "HELD")),
                        staff("sessionStatus", text("session", "a3"), text("status", "CANCELLED")));

        assertThat(run.answer(1)).containsEntry("week", "2026-W16").containsEntry("state", "COMPENSATED");
        assertThat(run.answer(2)).containsEntry("week", "2026-W16").containsEntry("state", "UNCOVERED");
    }

    /** A session that has not begun can be cancelled, not held or missed. */
    @Test
    void nobody_knows_beforehand_that_a_session_was_held() throws IOException {
        Run run = roster.run(
                session("ari", "2026-04-21T10:00:00+02:00"),
                staff("sessionStatus", text("session", "S1"), text("status", "HELD")),
                staff("sessionStatus", text("session", "S1"), text("status", "CANCELLED")));

        assertThat(run.paths(2)).containsExactly("status");
        assertThat(run.answer(3)).containsEntry("week", "2026-W17").containsEntry("state", "DUE");
    }

    @Test
    void a_student_is_shown_with_holder_and_root_and_without_notes() throws IOException {
        Run run = roster.run(staff("show", text("student", "bea")), staff("show", text("student", "cy")));

        assertThat(run.lines().get(0))
                .isEqualTo("{\"step\":1,\"do\":\"show\",\"result\":\"OK\",\"id\":\"bea\",\"name\":\"Béa\","
                        + "\"email\":\"bea@students.example\",\"holder\":\"nadia\",\"root\":\"nadia\",\"lentFor\":[],"
                        + "\"parcours\":\"DATA\",\"project\":\"D2\",\"funding\":\"APPRENTICESHIP\","
                        + "\"trainingStart\":\"2026-02-02\",\"trainingEnd\":\"2027-03-26\",\"usualDay\":\"THU\","
                        + "\"trainingDates\":[\"2026-05-15\"]}");
        assertThat(run.answer(2)).doesNotContainKeys("project", "usualDay");
    }

    @Test
    void a_mentor_is_shown_with_seats() throws IOException {
        Run run = roster.run(staff("show", text("mentor", "oscar")));

        assertThat(run.lines().get(0))
                .isEqualTo("{\"step\":1,\"do\":\"show\",\"result\":\"OK\",\"id\":\"oscar\","
                        + "\"email\":\"oscar@school.example\",\"name\":\"Oscar\",\"parcours\":[\"DATA\",\"UX\"],"
                        + "\"projects\":[\"DATA/D1\",\"DATA/D2\",\"UX/U1\"],\"days\":[\"MON\",\"TUE\",\"WED\",\"THU\"],"
                        + "\"capacity\":2,\"held\":1,\"reserved\":0,\"free\":1}");
    }

    @Test
    void leaves_of_the_roster_are_named_in_the_order_of_their_rows() throws IOException {
        Run run = roster.leaves("oscar,2026-08-03,2026-08-07,", "nadia,2026-05-04,2026-05-15,UNKNOWN")
                .run(
                        staff("show", text("leave", "L1")),
                        staff("show", text("leave", "L2")),
                        staff(
                                "declareLeave",
                                text("mentor", "oscar"),
                                text("from", "2026-10-05"),
                                text("to", "2026-10-09")));

        assertThat(run.answer(1)).containsEntry("mentor", "oscar").containsEntry("return", "2026-08-10");
        assertThat(run.answer(2))
                .containsEntry("from", "2026-05-04")
                .containsEntry("to", "2026-05-15")
                .containsEntry("return", "UNKNOWN");
        assertThat(run.answer(3)).containsEntry("leave", "L3");
    }

    @Test
    void a_policy_changes_the_advice() throws IOException {
        String advise = staff("advise", text("mentor", "nadia"), text("from", "2026-06-01"), text("to", "2026-06-05"));
        Path policy = folder.resolve("strict.json");
        java.nio.file.Files.writeString(policy, "{\"name\":\"strict\",\n\"strictWeekly\":true}");

        assertThat(roster.runWith(advise, "--policy", policy.toString()).elements(1, "students", "advice"))
                .containsExactly("TRANSFER", "TRANSFER", "KEEP");
    }

    private static String session(String student, String start) {
        return staff("session", text("student", student), text("start", start));
    }
}
