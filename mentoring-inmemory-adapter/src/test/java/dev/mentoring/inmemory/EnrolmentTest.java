package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.ARI;
import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.SYSTEM;
import static dev.mentoring.inmemory.DataSchool.student;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.ledger.LedgerWeek;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Training;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private final DataSchool school = DataSchool.open();

    private static Student.Builder eli() {
        return student("eli", Funding.THIRD_PARTY, DayOfWeek.FRIDAY, "D2");
    }

    private List<String> enrol(Actor actor, Student.Builder student, String mentor) {
        return Told.causes(school.mentoring.enrolment().enrol(actor, student.build(), MentorId.of(mentor)));
    }

    private List<String> finish(Actor actor, String student) {
        return Told.causes(school.mentoring.enrolment().finish(actor, StudentId.of(student)));
    }

    private List<LedgerWeek> weeks(String student, String first, String last) {
        return school.mentoring.ledger().weeks(STAFF, student, first, last).orElseThrow();
    }

    @Test
    void a_new_student_takes_a_seat_and_belongs_to_the_mentor() {
        assertThat(enrol(STAFF, eli(), "paula")).containsExactly("OK");

        assertThat(school.holder("eli")).isEqualTo("paula");
        assertThat(school.root("eli")).isEqualTo("paula");
        assertThat(school.seats("paula")).isEqualTo("capacity 2, held 1, reserved 0, free 1");
    }

    @Test
    void section6_staff_alone_enrols() {
        for (Actor actor : List.of(NADIA, OSCAR, ARI, SYSTEM)) {
            assertThat(enrol(actor, eli(), "paula")).containsExactly("NOT_ALLOWED");
        }
    }

    @Test
    void s31_a_capacity_of_0_keeps_new_students_away() {
        school.capacity("paula", 0);

        assertThat(enrol(STAFF, eli(), "paula")).containsExactly("NO_SEATS{free=0, needed=1}");
    }

    @Test
    void a11_a_seat_that_is_reserved_is_not_given_to_a_new_student() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.capacity("nadia", 3);
        school.at("2026-05-04T08:00");
        school.lend(NADIA, leave, "oscar", "ari");
        school.at("2026-05-18T08:00");

        assertThat(enrol(STAFF, eli(), "nadia")).containsExactly("NO_SEATS{free=0, needed=1}");
    }

    @Test
    void a20_every_cause_is_told_at_once() {
        DataSchool tess = DataSchool.openWith(DataSchool.roster()
                .addMentors(DataSchool.mentor("tess", 0, DataSchool.UX, DataSchool.projects("U1"))
                        .days(Set.of(DayOfWeek.TUESDAY))
                        .build()));
        tess.leave(Actor.mentor("tess"), "2026-04-20", "2026-04-21");

        assertThat(Told.causes(tess.mentoring
                        .enrolment()
                        .enrol(
                                STAFF,
                                student("eli", Funding.APPRENTICESHIP, DayOfWeek.THURSDAY, "D1")
                                        .build(),
                                MentorId.of("tess"))))
                .containsExactlyInAnyOrder(
                        "NOT_ON_PARCOURS",
                        "PROJECT_NOT_ON_PROFILE",
                        "NO_SEATS{free=0, needed=1}",
                        "TARGET_ON_LEAVE{until=2026-04-21}",
                        "TRAINING_DAY_NOT_SERVED");
    }

    @Test
    void a20_a_leave_to_come_does_not_keep_a_new_student_away() {
        school.leave(Actor.mentor("paula"), "2026-05-04", "2026-05-17");

        assertThat(enrol(STAFF, eli(), "paula")).containsExactly("OK");
    }

    @Test
    void what_is_unknown_or_there_already_is_invalid_and_all_of_it_is_told() {
        assertThat(Told.invalid(() -> enrol(STAFF, eli().id(StudentId.of("ari")), "zoe")))
                .containsExactly("id", "mentor");
        assertThat(Told.invalid(() -> enrol(STAFF, eli().parcours(ParcoursCode.of("XX")), "zoe")))
                .containsExactly("mentor", "parcours");
        assertThat(Told.invalid(() -> enrol(STAFF, eli().project(ProjectCode.of("U1")), "paula")))
                .containsExactly("project");
    }

    @Test
    void a_refused_student_is_not_known_afterwards() {
        school.capacity("paula", 0);
        enrol(STAFF, eli(), "paula");

        assertThat(Told.invalid(() -> school.holder("eli"))).containsExactly("student");
        school.capacity("paula", 1);
        assertThat(enrol(STAFF, eli(), "paula")).containsExactly("OK");
    }

    @Test
    void finish_frees_the_seat_and_ends_the_training_that_day() {
        // Monday 20 April: cy's day is today, ari's is tomorrow
        assertThat(finish(STAFF, "cy")).containsExactly("OK");
        assertThat(finish(STAFF, "ari")).containsExactly("OK");

        assertThat(school.seats("nadia")).isEqualTo("capacity 4, held 1, reserved 0, free 3");
        assertThat(weeks("cy", "2026-W16", "2026-W20"))
                .extracting(LedgerWeek::week)
                .hasSize(2);
        assertThat(weeks("ari", "2026-W16", "2026-W20"))
                .extracting(each -> each.week().toString())
                .containsExactly("2026-W16");
    }

    @Test
    void section10_after_finish_ledger_history_and_show_still_answer() {
        finish(STAFF, "ari");
        StudentId ari = StudentId.of("ari");

        assertThat(school.holder("ari")).isEqualTo("nadia");
        assertThat(school.mentoring
                        .transfers()
                        .history(NADIA, ari)
                        .orElseThrow()
                        .holders()
                        .holdings())
                .hasSize(1);
        assertThat(Told.causes(school.mentoring.ledger().weeks(ARI, "ari", "2026-W16", "2026-W20")))
                .containsExactly("OK");
    }

    @Test
    void finish_of_a_lent_student_frees_both_seats() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.at("2026-05-04T08:00");
        school.lend(NADIA, leave, "oscar", "ari");

        finish(STAFF, "ari");

        assertThat(school.seats("nadia")).isEqualTo("capacity 4, held 2, reserved 0, free 2");
        assertThat(school.seats("oscar")).isEqualTo("capacity 2, held 1, reserved 0, free 1");
        school.at("2026-05-18T08:00");
        assertThat(school.tickNotices()).noneMatch(line -> line.startsWith("RETURN_DUE"));
        assertThat(school.mentoring
                        .transfers()
                        .giveBack(STAFF, leave)
                        .orElseThrow()
                        .transfers())
                .isEmpty();
    }

    @Test
    void finish_again_changes_nothing() {
        finish(STAFF, "ari");
        school.at("2026-05-11T10:00");

        assertThat(finish(STAFF, "ari")).containsExactly("OK");
        assertThat(weeks("ari", "2026-W17", "2026-W20")).isEmpty();
    }

    @Test
    void section6_staff_alone_finishes() {
        for (Actor actor : List.of(NADIA, OSCAR, ARI, SYSTEM)) {
            assertThat(finish(actor, "ari")).containsExactly("NOT_ALLOWED");
        }
        assertThat(finish(NADIA, "zoe")).containsExactly("NOT_ALLOWED");
        assertThat(Told.invalid(() -> finish(STAFF, "zoe"))).containsExactly("student");
    }

    @Test
    void a_finished_student_is_advised_on_no_more() {
        finish(STAFF, "ari");

        assertThat(school.declare(NADIA, dev.mentoring.leave.Leave.days("2026-05-04", "2026-05-17"))
                        .advice())
                .extracting(each -> each.student().value())
                .containsExactly("bea", "cy");
    }

    @Test
    void a_mentor_with_students_or_reserved_seats_is_not_let_go() {
        LeaveId leave = school.leave(OSCAR, "2026-05-04", "2026-05-10");
        school.at("2026-05-04T08:00");
        school.capacity("nadia", 5);
        school.lend(OSCAR, leave, "nadia", "dan");

        assertThat(Told.causes(school.mentoring.enrolment().offboard(STAFF, MentorId.of("oscar"))))
                .containsExactly("STUDENTS_REMAIN{held=0, reserved=1}");
        assertThat(Told.causes(school.mentoring.enrolment().offboard(STAFF, MentorId.of("nadia"))))
                .containsExactly("STUDENTS_REMAIN{held=4, reserved=0}");
    }

    @Test
    void a_mentor_who_was_let_go_takes_nobody_any_more() {
        school.mentoring.enrolment().offboard(STAFF, MentorId.of("paula")).orElseThrow();

        assertThat(enrol(STAFF, eli(), "paula"))
                .containsExactlyInAnyOrder("NOT_ON_PARCOURS", "PROJECT_NOT_ON_PROFILE", "NO_SEATS{free=0, needed=1}");
        assertThat(school.mentoring
                        .preparation()
                        .poll(NADIA, school.leave(NADIA, "2026-05-04", "2026-05-10"))
                        .orElseThrow())
                .containsExactly(MentorId.of("oscar"));
        assertThat(Told.causes(school.mentoring.enrolment().offboard(NADIA, MentorId.of("paula"))))
                .containsExactly("NOT_ALLOWED");
        assertThat(Told.invalid(() -> school.mentoring.enrolment().offboard(STAFF, MentorId.of("zoe"))))
                .containsExactly("mentor");
    }

    @Test
    void a_school_whose_parts_do_not_fit_is_not_taken_in() {
        assertThat(Told.invalid(() -> DataSchool.openWith(DataSchool.roster()
                        .addStudents(DataSchool.placed(eli().project(ProjectCode.of("U1")), "zoe")))))
                .containsExactlyInAnyOrder("students[4].mentor", "students[4].project");
    }

    @Test
    void a_roster_places_a_student_from_the_first_day_of_training_on() {
        assertThat(school.mentoring
                        .transfers()
                        .history(STAFF, StudentId.of("ari"))
                        .orElseThrow()
                        .holders()
                        .holdings())
                .extracting(each -> each.mentor().value(), each -> each.from())
                .containsExactly(tuple("nadia", Fixtures.at("2026-02-02T00:00")));
        assertThat(school.mentoring
                        .transfers()
                        .holderAt(STAFF, StudentId.of("ari"), Fixtures.at("2026-04-01T00:00"))
                        .orElseThrow())
                .isEqualTo(MentorId.of("nadia"));
        assertThat(Told.causes(school.mentoring
                        .transfers()
                        .holderAt(OSCAR, StudentId.of("ari"), Fixtures.at("2026-04-01T00:00"))))
                .containsExactly("NOT_ALLOWED");
    }

    @Test
    void section10_training_may_start_ahead_but_not_be_over() {
        Training ahead = Training.of(Fixtures.day("2026-09-07"), Fixtures.day("2027-06-25"), DayOfWeek.FRIDAY);
        Training over = Training.of(Fixtures.day("2025-09-01"), Fixtures.day("2026-04-19"), DayOfWeek.FRIDAY);

        assertThat(enrol(STAFF, eli().training(ahead), "paula")).containsExactly("OK");
        assertThat(enrol(STAFF, eli().id(StudentId.of("fay")).training(over), "paula"))
                .containsExactly("NOT_IN_TRAINING");
        Training untilToday = Training.of(Fixtures.day("2025-09-01"), Fixtures.day("2026-04-20"), DayOfWeek.FRIDAY);
        assertThat(enrol(STAFF, eli().id(StudentId.of("fay")).training(untilToday), "paula"))
                .containsExactly("OK");
    }

    @Test
    void who_leaves_before_the_training_starts_owes_and_is_owed_no_week() {
        Training ahead = Training.of(Fixtures.day("2026-09-07"), Fixtures.day("2027-06-25"), DayOfWeek.MONDAY);
        enrol(STAFF, eli().training(ahead), "paula");

        finish(STAFF, "eli");

        assertThat(weeks("eli", "2026-W17", "2026-W40")).isEmpty();
    }

    @Test
    void a_roster_places_a_student_whose_training_lies_ahead_from_now_on() {
        Training ahead = Training.of(Fixtures.day("2026-09-07"), Fixtures.day("2027-06-25"), DayOfWeek.FRIDAY);
        DataSchool early =
                DataSchool.openWith(DataSchool.roster().addStudents(DataSchool.placed(eli().training(ahead), "paula")));
        early.at("2026-05-04T08:00");
        early.move(
                        STAFF,
                        dev.mentoring.transfer.Move.of("eli")
                                .to(DataSchool.email("oscar"))
                                .forGood())
                .orElseThrow();

        assertThat(early.mentoring
                        .transfers()
                        .history(STAFF, StudentId.of("eli"))
                        .orElseThrow()
                        .holders()
                        .holdings())
                .extracting(each -> each.mentor().value(), each -> each.from())
                .containsExactly(
                        tuple("paula", Fixtures.at("2026-04-20T10:00")),
                        tuple("oscar", Fixtures.at("2026-05-04T08:00")));
    }

    @Test
    void section5_past_the_end_of_training_the_seat_is_kept_until_finish() {
        school.at("2027-04-05T10:00");
        assertThat(school.seats("nadia")).isEqualTo("capacity 4, held 3, reserved 0, free 1");

        finish(STAFF, "ari");
        assertThat(school.seats("nadia")).isEqualTo("capacity 4, held 2, reserved 0, free 2");
    }

    @Test
    void a_school_is_taken_in_with_all_that_does_not_fit_told_at_once() {
        assertThat(Told.invalid(() -> DataSchool.openWith(DataSchool.roster()
                        .addMentors(DataSchool.mentor("nadia", 1, ParcoursCode.of("XX"), Set.of())
                                .build())
                        .addMentors(DataSchool.mentor("tess", 1, DataSchool.DATA, DataSchool.projects("U1"))
                                .build())
                        .addStudents(DataSchool.placed(eli().id(StudentId.of("ari")), "nadia"))
                        .addStudents(DataSchool.placed(eli().parcours(ParcoursCode.of("XX")), "nadia"))
                        .addLeaves(new dev.mentoring.roster.service.SchoolRoster.Announced(
                                MentorId.of("zoe"), dev.mentoring.leave.Leave.days("2026-05-04", "2026-05-10"))))))
                .containsExactlyInAnyOrder(
                        "mentors[4]",
                        "mentors[4].profile",
                        "mentors[5].profile",
                        "students[4]",
                        "students[5].parcours",
                        "leaves[0].mentor");
    }

    @Test
    void a_roster_brings_its_leaves_which_are_merged_as_if_declared() {
        DataSchool away = DataSchool.openWith(DataSchool.roster()
                .addLeaves(new dev.mentoring.roster.service.SchoolRoster.Announced(
                        MentorId.of("nadia"), dev.mentoring.leave.Leave.days("2026-06-01", "2026-06-05")))
                .addLeaves(new dev.mentoring.roster.service.SchoolRoster.Announced(
                        MentorId.of("nadia"), dev.mentoring.leave.Leave.days("2026-06-08", "2026-06-12"))));

        assertThat(away.mentoring.leaves().open(NADIA, MentorId.of("nadia")).orElseThrow())
                .singleElement()
                .satisfies(leave -> {
                    assertThat(leave.id()).isEqualTo(LeaveId.of("L2"));
                    assertThat(leave.isNamed(LeaveId.of("L1"))).isTrue();
                    assertThat(leave.capacityBefore()).isEqualTo(4);
                });
    }
}
