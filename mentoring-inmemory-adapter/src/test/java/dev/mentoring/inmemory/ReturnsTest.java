package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.ARI;
import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.PAULA;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.leave.Leave;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.TransferOutcome;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReturnsTest {

    private static final String[] BEHIND_THE_DOOR = {"?NOT_LENT", "?MENTOR_ON_LEAVE", "?NOT_IN_TRAINING"};

    private DataSchool school = DataSchool.open();
    private LeaveId leave = lentInMay(school);

    private static LeaveId lentInMay(DataSchool school) {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.capacity("oscar", 3);
        school.at("2026-05-04T08:00");
        school.lend(NADIA, leave, "oscar", "ari", "bea");
        school.at("2026-05-18T00:00");
        return leave;
    }

    private TransferOutcome giveBack(Actor actor, LeaveId named) {
        return school.mentoring.transfers().giveBack(actor, named);
    }

    @Test
    void a11_a_return_uses_the_reserved_seat_even_while_the_capacity_reads_0() {
        school.capacity("nadia", 0);
        assertThat(school.seats("nadia")).isEqualTo("capacity 0, held 1, reserved 2, free 0");

        assertThat(Told.transfers(school.giveBack(OSCAR, "ari"))).containsExactly("ari oscar>nadia");

        assertThat(school.seats("nadia")).isEqualTo("capacity 0, held 2, reserved 1, free 0");
        assertThat(school.seats("oscar")).isEqualTo("capacity 3, held 2, reserved 0, free 1");
    }

    @Test
    void a11_the_capacity_does_not_come_back_by_itself() {
        school.capacity("nadia", 0);
        school.giveBack(OSCAR, "ari").orElseThrow();

        assertThat(school.seats("nadia")).startsWith("capacity 0");
    }

    @Test
    void s42_not_before_the_root_mentor_is_back() {
        school.at("2026-05-17T23:59");

        assertThat(Told.checks(school.giveBack(OSCAR, "ari"))).containsExactly("MENTOR_ON_LEAVE{until=2026-05-17}");

        school.at("2026-05-18T00:00");
        assertThat(Told.checks(school.giveBack(OSCAR, "ari"))).containsExactly("OK");
    }

    @Test
    void section6_the_holder_and_staff_return_and_the_root_mentor_does_not() {
        assertThat(Told.checks(school.giveBack(NADIA, "ari")))
                .containsExactlyInAnyOrder("NOT_CURRENT_MENTOR", "?NOT_LENT", "?MENTOR_ON_LEAVE", "?NOT_IN_TRAINING");
        assertThat(Told.causes(school.giveBack(PAULA, "ari"))).containsExactly("NOT_CURRENT_MENTOR");
        assertThat(Told.causes(school.giveBack(ARI, "ari"))).containsExactly("NOT_ALLOWED");
        assertThat(Told.causes(school.giveBack(SYSTEM, "ari"))).containsExactly("NOT_ALLOWED");
        assertThat(Told.checks(school.giveBack(STAFF, "ari"))).containsExactly("OK");
    }

    @Test
    void section6_an_unknown_student_is_told_to_staff_alone() {
        assertThat(Told.checks(school.giveBack(STAFF, "zoe")))
                .contains("UNKNOWN_STUDENT")
                .contains(BEHIND_THE_DOOR);
        assertThat(Told.causes(school.giveBack(OSCAR, "zoe"))).containsExactly("NOT_CURRENT_MENTOR");
        assertThat(Told.causes(school.giveBack(ARI, "zoe"))).containsExactly("NOT_ALLOWED");
    }

    @Test
    void section5_who_is_at_the_root_is_not_lent() {
        assertThat(Told.checks(school.giveBack(NADIA, "cy"))).containsExactly("NOT_LENT");
    }

    @Test
    void section10_at_a_root_mentor_on_leave_both_are_told() {
        school.at("2026-05-17T12:00");

        assertThat(Told.checks(school.giveBack(NADIA, "cy")))
                .containsExactlyInAnyOrder("NOT_LENT", "MENTOR_ON_LEAVE{until=2026-05-17}");
    }

    @Test
    void a_return_is_all_or_none() {
        assertThat(Told.refusals(school.giveBack(STAFF, "ari", "cy"))).containsExactly("cy: NOT_LENT");
        assertThat(school.holder("ari")).isEqualTo("oscar");
    }

    @Test
    void a_return_names_at_least_one_student_and_nobody_twice() {
        assertThat(Told.invalid(() -> school.giveBack(STAFF))).containsExactly("students");
        assertThat(Told.invalid(() -> school.giveBack(DataSchool.QUENTIN, "ari", "ari")))
                .containsExactly("students[1]");
    }

    @Test
    void section5_no_note_is_needed_and_the_profile_is_a_warning() {
        DataSchool tuesdays = DataSchool.openWith(DataSchool.roster()
                .addMentors(DataSchool.mentor("tess", 3, DataSchool.DATA, DataSchool.projects("D1", "D2"))
                        .days(Set.of(DayOfWeek.TUESDAY))
                        .build())
                .addStudents(DataSchool.placed(
                        DataSchool.student("eli", dev.mentoring.roster.Funding.APPRENTICESHIP, DayOfWeek.MONDAY, "D1"),
                        "tess")));
        LeaveId ofTess = tuesdays.leave(Actor.mentor("tess"), "2026-05-04", "2026-05-17");
        tuesdays.at("2026-05-04T08:00");
        tuesdays.lend(Actor.mentor("tess"), ofTess, "nadia", "eli");
        tuesdays.mentoring
                .enrolment()
                .project(NADIA, StudentId.of("eli"), Optional.of(dev.mentoring.roster.ProjectCode.of("D4")))
                .orElseThrow();
        String monday = tuesdays.session(NADIA, "eli", "2026-05-25T10:00").id().value();
        tuesdays.at("2026-05-18T09:00");

        var done = tuesdays.giveBack(NADIA, "eli").orElseThrow();

        assertThat(Told.warnings(done))
                .containsExactlyInAnyOrder(
                        "PROJECT_NOT_ON_PROFILE eli",
                        "TRAINING_DAY_NOT_SERVED eli",
                        "SESSION_NOT_SERVED eli " + monday);
    }

    @Test
    void section5_a_root_mentor_positioned_elsewhere_by_now_is_a_warning_too() {
        school.store.work().write(tx -> {
            school.store
                    .rosterBook()
                    .saveMentors(
                            tx,
                            List.of(DataSchool.mentor("nadia", 4, DataSchool.UX, DataSchool.projects("U1"))
                                    .build()));
            return tx;
        });

        assertThat(Told.warnings(school.giveBack(OSCAR, "ari").orElseThrow()))
                .containsExactlyInAnyOrder("NOT_ON_PARCOURS ari", "PROJECT_NOT_ON_PROFILE ari");
    }

    @Test
    void a11_strict_wants_room_for_the_held_and_the_returning() {
        school = DataSchool.openWith(ContinuityPolicy.builder()
                .returnSeat(ContinuityPolicy.ReturnSeat.STRICT)
                .build());
        leave = lentInMay(school);
        school.capacity("nadia", 2);

        assertThat(Told.refusals(school.giveBack(OSCAR, "ari", "bea")))
                .containsExactly("ari: NO_SEATS{free=1, needed=2}", "bea: NO_SEATS{free=1, needed=2}");
        assertThat(Told.checks(school.giveBack(OSCAR, "ari"))).containsExactly("OK");

        school.capacity("nadia", 3);
        assertThat(Told.checks(school.giveBack(OSCAR, "bea"))).containsExactly("OK");
    }

    @Test
    void a11_strict_with_capacity_0_has_no_room() {
        school = DataSchool.openWith(ContinuityPolicy.builder()
                .returnSeat(ContinuityPolicy.ReturnSeat.STRICT)
                .build());
        leave = lentInMay(school);
        school.capacity("nadia", 0);
        school.at("2026-05-17T08:00");

        assertThat(Told.checks(school.giveBack(OSCAR, "ari")))
                .containsExactlyInAnyOrder("MENTOR_ON_LEAVE{until=2026-05-17}", "NO_SEATS{free=0, needed=1}");
        assertThat(Told.checks(school.giveBack(STAFF, "cy")))
                .as("who is not lent needs no seat")
                .containsExactlyInAnyOrder("NOT_LENT", "MENTOR_ON_LEAVE{until=2026-05-17}");
    }

    @Test
    void section10_by_leave_staff_sends_back_all_who_are_lent_for_it() {
        school.lend(STAFF, secondLeave(), "oscar", "cy");
        school.at("2026-06-08T09:00");

        assertThat(Told.transfers(giveBack(STAFF, leave)))
                .containsExactlyInAnyOrder("ari oscar>nadia", "bea oscar>nadia");
        assertThat(school.holder("cy")).isEqualTo("oscar");
    }

    private LeaveId secondLeave() {
        school.capacity("oscar", 9);
        LeaveId second = school.leave(NADIA, "2026-06-01", "2026-06-07");
        school.at("2026-06-01T08:00");
        school.mentoring
                .enrolment()
                .project(STAFF, StudentId.of("cy"), Optional.of(dev.mentoring.roster.ProjectCode.of("D1")))
                .orElseThrow();
        return second;
    }

    @Test
    void section10_by_leave_a_mentor_sends_back_those_held() {
        school.at("2026-05-17T08:00");
        school.lend(OSCAR, leave, "paula", "bea");
        school.at("2026-05-18T09:00");

        assertThat(Told.transfers(giveBack(PAULA, leave))).containsExactly("bea paula>nadia");
        assertThat(Told.transfers(giveBack(OSCAR, leave))).containsExactly("ari oscar>nadia");
    }

    @Test
    void section10_by_leave_with_nobody_to_send_back_the_answer_is_ok_and_empty() {
        assertThat(Told.checks(giveBack(PAULA, leave))).containsExactly("OK");
        giveBack(STAFF, leave).orElseThrow();
        assertThat(giveBack(STAFF, leave).orElseThrow().transfers()).isEmpty();
        assertThat(giveBack(OSCAR, leave).orElseThrow().transfers()).isEmpty();
    }

    @Test
    void section6_by_leave_students_and_the_system_may_not() {
        assertThat(Told.checks(giveBack(ARI, leave))).containsExactly("NOT_ALLOWED");
        assertThat(Told.checks(giveBack(SYSTEM, leave))).containsExactly("NOT_ALLOWED");
    }

    @Test
    void section6_by_an_unknown_leave() {
        LeaveId unknown = LeaveId.of("L9");

        assertThat(Told.checks(giveBack(OSCAR, unknown))).containsExactly("NOT_CURRENT_MENTOR");
        assertThat(Told.checks(giveBack(ARI, unknown))).containsExactly("NOT_ALLOWED");
        assertThat(Told.invalid(() -> giveBack(STAFF, unknown))).containsExactly("leave");
    }

    @Test
    void section10_a_cancelled_leave_is_known_to_return_and_the_students_go_back_at_once() {
        school.at("2026-05-11T08:00");
        assertThat(Told.causes(giveBack(OSCAR, leave))).contains("MENTOR_ON_LEAVE{until=2026-05-17}");

        school.at("2026-05-03T08:00");
        school.mentoring.leaves().cancel(NADIA, leave).orElseThrow();
        school.at("2026-05-11T08:00");

        assertThat(Told.transfers(giveBack(OSCAR, leave)))
                .containsExactlyInAnyOrder("ari oscar>nadia", "bea oscar>nadia");
    }

    @Test
    void a19_a_return_by_an_absorbed_id_finds_the_students() {
        school.at("2026-05-11T08:00");
        school.leave(NADIA, "2026-05-18", "2026-05-24");
        school.at("2026-05-25T08:00");

        assertThat(Told.transfers(giveBack(OSCAR, leave)))
                .containsExactlyInAnyOrder("ari oscar>nadia", "bea oscar>nadia");
    }

    @Test
    void s42_while_an_open_leave_runs_nobody_returns() {
        LeaveId open = school.leave(OSCAR, Leave.openFrom("2026-05-18"));
        school.capacity("paula", 3);
        school.note("bea");
        school.lend(OSCAR, open, "paula", "bea");

        assertThat(Told.checks(school.giveBack(PAULA, "bea")))
                .as("the root mentor is back, whatever the lender does")
                .containsExactly("OK");
        school.leave(NADIA, Leave.openFrom("2026-05-18"));
        assertThat(Told.checks(school.giveBack(STAFF, "ari"))).containsExactly("MENTOR_ON_LEAVE{until=UNKNOWN}");
    }

    @Test
    void section5_past_the_end_of_training_a_student_can_still_be_returned() {
        school.at("2027-04-05T09:00");

        assertThat(Told.checks(school.giveBack(OSCAR, "ari"))).containsExactly("OK");
    }

    @Test
    void section8_the_root_mentor_is_told_of_the_students_who_are_back() {
        school.outbox();
        giveBack(OSCAR, leave).orElseThrow();

        assertThat(school.outboxLines()).containsExactly("STUDENTS_RECEIVED to nadia about L1");
    }

    @Test
    void a_returned_student_is_lent_for_no_leave_any_more() {
        giveBack(OSCAR, leave).orElseThrow();
        school.at("2026-06-01T08:00");
        LeaveId later = school.leave(NADIA, "2026-06-01", "2026-06-07");
        school.lend(NADIA, later, "oscar", "ari");
        school.at("2026-06-08T08:00");

        assertThat(giveBack(STAFF, leave).orElseThrow().transfers()).isEmpty();
        assertThat(Told.transfers(giveBack(STAFF, later))).containsExactly("ari oscar>nadia");
    }
}
