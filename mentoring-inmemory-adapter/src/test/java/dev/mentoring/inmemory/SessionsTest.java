package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.ARI;
import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.PAULA;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.answer.Outcome;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Session;
import dev.mentoring.session.SessionStatus;
import dev.mentoring.session.service.SessionService;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private final DataSchool school = DataSchool.open();

    private Outcome<Session> plan(Actor actor, String student, String start, String... makesUpFor) {
        return school.mentoring
                .sessions()
                .record(
                        actor,
                        StudentId.of(student),
                        Fixtures.at(start),
                        makesUpFor.length == 0 ? Optional.empty() : Optional.of(Weeks.parse(makesUpFor[0])));
    }

    private Outcome<SessionService.Report> told(Actor actor, String session, SessionStatus status) {
        return school.mentoring.sessions().outcome(actor, SessionId.of(session), status);
    }

    private String state(String session, SessionStatus status) {
        SessionService.Report report = told(NADIA, session, status).orElseThrow();
        return report.week() + " " + report.state().orElseThrow().state().name();
    }

    @Test
    void a_session_ahead_makes_its_week_planned_and_held_afterwards() {
        plan(NADIA, "ari", "2026-04-21T10:00").orElseThrow();
        assertThat(school.state("ari", "2026-W17")).isEqualTo("PLANNED");

        school.at("2026-04-21T11:00");
        assertThat(state("S1", SessionStatus.HELD)).isEqualTo("2026-W17 HELD");
    }

    @Test
    void a15_an_hour_that_was_called_off_is_planned_again_only_while_it_is_free() {
        plan(NADIA, "ari", "2026-04-21T10:00").orElseThrow();
        assertThat(state("S1", SessionStatus.CANCELLED)).isEqualTo("2026-W17 DUE");
        plan(NADIA, "ari", "2026-04-21T10:30").orElseThrow();

        assertThat(Told.causes(school.mentoring.sessions().outcome(NADIA, SessionId.of("S1"), SessionStatus.PLANNED)))
                .containsExactly("STUDENT_BOOKED{session=S2}");
        assertThat(state("S2", SessionStatus.CANCELLED)).isEqualTo("2026-W17 DUE");
        assertThat(state("S1", SessionStatus.PLANNED)).isEqualTo("2026-W17 PLANNED");
    }

    @Test
    void a_session_of_the_past_may_be_recorded() {
        plan(NADIA, "ari", "2026-04-14T10:00").orElseThrow();

        assertThat(state("S1", SessionStatus.HELD)).isEqualTo("2026-W16 HELD");
    }

    @Test
    void section6_the_holder_and_staff_record_and_nobody_else() {
        for (Actor actor : List.of(OSCAR, PAULA, ARI, SYSTEM)) {
            assertThat(Told.causes(plan(actor, "ari", "2026-04-21T10:00"))).containsExactly("NOT_ALLOWED");
        }
        assertThat(Told.causes(plan(STAFF, "ari", "2026-04-21T10:00"))).containsExactly("OK");
        assertThat(Told.causes(plan(NADIA, "zoe", "2026-04-21T10:00"))).containsExactly("NOT_ALLOWED");
        assertThat(Told.invalid(() -> plan(STAFF, "zoe", "2026-04-21T10:00"))).containsExactly("student");
    }

    @Test
    void in_the_holders_leave_no_session_is_planned() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        assertThat(Told.causes(plan(NADIA, "ari", "2026-05-05T10:00")))
                .containsExactly("MENTOR_ON_LEAVE{until=2026-05-17}");

        school.at("2026-05-04T08:00");
        school.lend(NADIA, leave, "oscar", "ari");
        assertThat(Told.causes(plan(OSCAR, "ari", "2026-05-05T10:00"))).containsExactly("OK");
    }

    @Test
    void a_session_of_the_past_is_judged_by_who_held_the_student_then() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.at("2026-05-06T08:00");
        school.lend(NADIA, leave, "oscar", "ari");

        assertThat(Told.causes(plan(OSCAR, "ari", "2026-05-05T10:00")))
                .as("nadia had ari on the 5th")
                .containsExactly("MENTOR_ON_LEAVE{until=2026-05-17}");
    }

    @Test
    void a15_outside_training_no_session_is_planned() {
        assertThat(Told.causes(plan(NADIA, "ari", "2026-02-01T23:59")))
                .containsExactly("BEFORE_TRAINING_START{start=2026-02-02}");
        assertThat(Told.causes(plan(NADIA, "ari", "2026-02-02T00:00"))).containsExactly("OK");
        assertThat(Told.causes(plan(NADIA, "ari", "2027-03-26T23:59"))).containsExactly("OK");
        assertThat(Told.causes(plan(NADIA, "ari", "2027-03-27T00:59")))
                .containsExactly("AFTER_TRAINING_END{end=2027-03-26}");
    }

    @Test
    void a15_every_cause_is_told_at_once() {
        school.leave(NADIA, "2027-03-29", "2027-04-04");

        assertThat(Told.causes(plan(NADIA, "ari", "2027-03-30T10:00", "2026-W20")))
                .containsExactlyInAnyOrder(
                        "NOT_COMPENSABLE{week=2026-W20}",
                        "MENTOR_ON_LEAVE{until=2027-04-04}",
                        "AFTER_TRAINING_END{end=2027-03-26}");
        assertThat(Told.causes(plan(NADIA, "ari", "2027-04-06T10:00", "2026-W20")))
                .containsExactlyInAnyOrder(
                        "NOT_COMPENSABLE{week=2026-W20}",
                        "CATCH_UP_OUT_OF_WINDOW{week=2026-W20}",
                        "AFTER_TRAINING_END{end=2027-03-26}");
    }

    @Test
    void a16_a_week_displaced_by_the_leave_can_be_made_up_once() {
        school.leave(NADIA, "2026-06-08", "2026-06-09");

        assertThat(Told.causes(plan(NADIA, "ari", "2026-06-16T15:00", "2026-W24")))
                .containsExactly("OK");
        assertThat(school.state("ari", "2026-W24")).isEqualTo("COMPENSATED");
        assertThat(school.state("ari", "2026-W25"))
                .as("one session is never counted for two weeks")
                .isEqualTo("DUE");
        assertThat(Told.causes(plan(NADIA, "ari", "2026-06-17T15:00", "2026-W24")))
                .containsExactly("NOT_COMPENSABLE{week=2026-W24}");
    }

    @Test
    void a15_in_the_displaced_week_itself_it_is_an_ordinary_session() {
        school.leave(NADIA, "2026-06-08", "2026-06-09");

        Session session = plan(NADIA, "ari", "2026-06-11T15:00", "2026-W24").orElseThrow();

        assertThat(session.makesUpFor()).isEmpty();
        assertThat(school.state("ari", "2026-W24")).isEqualTo("PLANNED");
    }

    @Test
    void a16_a_week_in_which_the_mentor_was_absent_can_be_made_up() {
        plan(NADIA, "ari", "2026-04-21T10:00").orElseThrow();
        school.at("2026-04-21T11:00");
        assertThat(state("S1", SessionStatus.MENTOR_ABSENT)).isEqualTo("2026-W17 DUE");

        assertThat(Told.causes(plan(NADIA, "ari", "2026-04-29T10:00", "2026-W17")))
                .containsExactly("OK");
        assertThat(school.state("ari", "2026-W17")).isEqualTo("COMPENSATED");
    }

    @Test
    void a16_a_week_that_the_student_missed_cannot() {
        school.leave(NADIA, "2026-04-23", "2026-04-23");
        plan(NADIA, "ari", "2026-04-21T10:00").orElseThrow();
        plan(NADIA, "ari", "2026-04-22T10:00").orElseThrow();
        school.at("2026-04-22T11:00");
        told(NADIA, "S1", SessionStatus.STUDENT_ABSENT).orElseThrow();
        told(NADIA, "S2", SessionStatus.MENTOR_ABSENT).orElseThrow();

        assertThat(Told.causes(plan(NADIA, "ari", "2026-04-29T10:00", "2026-W17")))
                .containsExactly("NOT_COMPENSABLE{week=2026-W17}");
    }

    @Test
    void a16_neither_can_a_week_that_was_merely_forgotten_called_off_or_is_not_due() {
        plan(NADIA, "ari", "2026-04-21T10:00").orElseThrow();
        told(NADIA, "S1", SessionStatus.CANCELLED).orElseThrow();

        assertThat(Told.causes(plan(NADIA, "ari", "2026-04-28T10:00", "2026-W17")))
                .containsExactly("NOT_COMPENSABLE{week=2026-W17}");
        assertThat(Told.causes(plan(NADIA, "ari", "2026-04-22T10:00", "2026-W16")))
                .containsExactly("NOT_COMPENSABLE{week=2026-W16}");
        assertThat(Told.causes(plan(NADIA, "ari", "2026-02-03T10:00", "2026-W05")))
                .containsExactly("NOT_COMPENSABLE{week=2026-W05}");
    }

    @Test
    void section10_an_excused_week_cannot_be_made_up() {
        school.leave(NADIA, "2026-06-08", "2026-06-09");
        school.mentoring
                .ledger()
                .excuse(STAFF, StudentId.of("ari"), Weeks.parse("2026-W24"), "on holiday")
                .orElseThrow();

        assertThat(Told.causes(plan(NADIA, "ari", "2026-06-16T15:00", "2026-W24")))
                .containsExactly("NOT_COMPENSABLE{week=2026-W24}");
    }

    @Test
    void a_catch_up_reports_on_the_week_that_it_makes_up_for() {
        school.leave(NADIA, "2026-06-08", "2026-06-09");
        plan(NADIA, "ari", "2026-06-16T15:00", "2026-W24").orElseThrow();
        school.at("2026-06-16T16:00");

        assertThat(state("S1", SessionStatus.STUDENT_ABSENT)).isEqualTo("2026-W24 UNCOVERED");
        assertThat(state("S1", SessionStatus.HELD)).isEqualTo("2026-W24 COMPENSATED");
    }

    @Test
    void before_its_start_a_session_is_neither_held_nor_missed() {
        plan(NADIA, "ari", "2026-04-21T10:00").orElseThrow();
        school.at("2026-04-21T09:59");

        for (SessionStatus status :
                List.of(SessionStatus.HELD, SessionStatus.STUDENT_ABSENT, SessionStatus.MENTOR_ABSENT)) {
            assertThat(Told.invalid(() -> told(NADIA, "S1", status))).containsExactly("status");
        }
        assertThat(Told.causes(told(NADIA, "S1", SessionStatus.CANCELLED))).containsExactly("OK");
        school.at("2026-04-21T10:00");
        assertThat(Told.causes(told(NADIA, "S1", SessionStatus.HELD))).containsExactly("OK");
    }

    @Test
    void section10_the_7_days_count_from_the_sessions_own_week_also_for_a_catch_up() {
        school.leave(NADIA, "2026-06-08", "2026-06-09");
        plan(NADIA, "ari", "2026-06-16T15:00", "2026-W24").orElseThrow();

        school.at("2026-06-28T23:59");
        assertThat(school.state("ari", "2026-W24")).isEqualTo("COMPENSATED");
        assertThat(Told.causes(told(NADIA, "S1", SessionStatus.HELD))).containsExactly("OK");
        told(NADIA, "S1", SessionStatus.PLANNED).orElseThrow();
        school.at("2026-06-29T00:00");
        assertThat(school.state("ari", "2026-W24")).isEqualTo("UNCOVERED");
        assertThat(Told.causes(told(NADIA, "S1", SessionStatus.HELD))).containsExactly("NOT_ALLOWED");
        assertThat(Told.causes(told(STAFF, "S1", SessionStatus.HELD))).containsExactly("OK");
        assertThat(school.state("ari", "2026-W24")).isEqualTo("COMPENSATED");
    }

    @Test
    void section6_who_tells_what_became_of_a_session() {
        plan(NADIA, "ari", "2026-04-21T10:00").orElseThrow();
        school.at("2026-04-21T11:00");

        for (Actor actor : List.of(OSCAR, ARI, SYSTEM)) {
            assertThat(Told.causes(told(actor, "S1", SessionStatus.HELD))).containsExactly("NOT_ALLOWED");
            assertThat(Told.causes(told(actor, "S9", SessionStatus.HELD))).containsExactly("NOT_ALLOWED");
        }
        assertThat(Told.causes(told(NADIA, "S9", SessionStatus.HELD))).containsExactly("NOT_ALLOWED");
        assertThat(Told.invalid(() -> told(STAFF, "S9", SessionStatus.HELD))).containsExactly("session");
        assertThat(Told.causes(told(STAFF, "S1", SessionStatus.HELD))).containsExactly("OK");
    }

    @Test
    void a_session_in_a_week_that_is_not_due_has_no_state_to_report() {
        // training begins on Thursday of the week, after the usual Tuesday
        school.capacity("oscar", 5);
        school.mentoring
                .enrolment()
                .enrol(
                        STAFF,
                        DataSchool.student(
                                        "eli",
                                        dev.mentoring.roster.Funding.THIRD_PARTY,
                                        dev.mentoring.roster.Training.of(
                                                Fixtures.day("2026-02-05"),
                                                Fixtures.day("2027-03-26"),
                                                java.time.DayOfWeek.TUESDAY))
                                .build(),
                        dev.mentoring.roster.MentorId.of("oscar"))
                .orElseThrow();
        plan(OSCAR, "eli", "2026-02-06T10:00").orElseThrow();

        SessionService.Report report = told(STAFF, "S1", SessionStatus.HELD).orElseThrow();

        assertThat(report.week()).isEqualTo(Weeks.parse("2026-W06"));
        assertThat(report.state()).isEmpty();
    }

    @Test
    void section4_a_session_in_the_holders_leave_counts_as_nothing_planned() {
        plan(NADIA, "ari", "2026-05-05T10:00").orElseThrow();
        school.leave(NADIA, "2026-05-04", "2026-05-17");
        assertThat(school.state("ari", "2026-W19")).isEqualTo("UNCOVERED");
    }

    @Test
    void the_request_for_half_a_day_covers_no_other_hour() {
        school.leave(NADIA, Leave.between(Fixtures.at("2026-05-05T08:00"), Fixtures.at("2026-05-05T12:00")));

        assertThat(Told.causes(plan(NADIA, "ari", "2026-05-05T11:59")))
                .containsExactly("MENTOR_ON_LEAVE{until=2026-05-05}");
        assertThat(Told.causes(plan(NADIA, "ari", "2026-05-05T12:00"))).containsExactly("OK");
    }

    @Test
    void section6_later_than_7_days_after_the_week_staff_alone_tells_and_it_is_recorded() {
        plan(NADIA, "ari", "2026-04-21T10:00").orElseThrow();
        school.at("2026-05-03T23:59");
        assertThat(told(NADIA, "S1", SessionStatus.HELD).orElseThrow().session().lateBy())
                .isEmpty();

        school.at("2026-05-04T00:00");
        assertThat(Told.causes(told(NADIA, "S1", SessionStatus.STUDENT_ABSENT))).containsExactly("NOT_ALLOWED");
        assertThat(told(STAFF, "S1", SessionStatus.STUDENT_ABSENT)
                        .orElseThrow()
                        .session()
                        .lateBy())
                .contains("ops");
        assertThat(school.state("ari", "2026-W17")).isEqualTo("UNCOVERED");
    }
}
