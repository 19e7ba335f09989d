package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.ARI;
import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveAdvice;
import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclaringLeavesTest {

    private static final LeaveRequest TWO_WEEKS = Leave.days("2026-05-04", "2026-05-17");
    private static final MentorId OF_NADIA = MentorId.of("nadia");

    private final DataSchool school = DataSchool.open();

    /** Such as {@code ari TRANSFER REQUIRED D14 n2}. */
    private static List<String> lines(LeaveAdvice advice) {
        return advice.advice().stream()
                .map(each -> each.student() + " " + each.kind() + " " + each.strength() + " D" + each.days() + " n"
                        + each.sessions())
                .toList();
    }

    private Leave show(LeaveId id) {
        return school.mentoring.leaves().show(STAFF, id).orElseThrow();
    }

    @Test
    void a_declared_leave_is_answered_with_the_advice_for_each_student_held() {
        LeaveAdvice advice = school.declare(NADIA, TWO_WEEKS);

        assertThat(advice.id()).isEqualTo(LeaveId.of("L1"));
        assertThat(advice.days()).isEqualTo(14);
        assertThat(advice.merged()).isEmpty();
        assertThat(lines(advice))
                .as("bea's second Thursday is Ascension Day")
                .containsExactly(
                        "ari TRANSFER REQUIRED D14 n2", "bea TRANSFER REQUIRED D14 n1", "cy TRANSFER ADVISED D14 n2");
    }

    @Test
    void to_advise_is_to_say_the_same_and_to_write_nothing() {
        LeaveAdvice asked =
                school.mentoring.leaves().advise(NADIA, OF_NADIA, TWO_WEEKS).orElseThrow();

        assertThat(asked.advice()).isEqualTo(school.declare(NADIA, TWO_WEEKS).advice());
        assertThat(school.mentoring.leaves().open(NADIA, OF_NADIA).orElseThrow())
                .extracting(Leave::id)
                .containsExactly(LeaveId.of("L1"));
    }

    @Test
    void a19_to_advise_reckons_with_the_leaves_it_would_be_one_with() {
        school.leave(NADIA, "2026-05-04", "2026-05-08");

        LeaveAdvice asked = school.mentoring
                .leaves()
                .advise(NADIA, OF_NADIA, Leave.days("2026-05-11", "2026-05-15"))
                .orElseThrow();

        assertThat(asked.days()).isEqualTo(12);
        assertThat(asked.merged()).containsExactly(LeaveId.of("L1"));
        assertThat(lines(asked)).contains("ari TRANSFER REQUIRED D12 n2");
    }

    @Test
    void section6_the_mentor_and_staff_declare_and_nobody_else() {
        assertThat(Told.causes(school.mentoring.leaves().declare(OSCAR, OF_NADIA, TWO_WEEKS)))
                .containsExactly("NOT_ALLOWED");
        assertThat(Told.causes(school.mentoring.leaves().declare(ARI, OF_NADIA, TWO_WEEKS)))
                .containsExactly("NOT_ALLOWED");
        assertThat(Told.causes(school.mentoring.leaves().declare(SYSTEM, OF_NADIA, TWO_WEEKS)))
                .containsExactly("NOT_ALLOWED");
        assertThat(Told.causes(school.mentoring.leaves().declare(ARI, TWO_WEEKS)))
                .containsExactly("NOT_ALLOWED");
        assertThat(Told.causes(school.mentoring.leaves().advise(OSCAR, OF_NADIA, TWO_WEEKS)))
                .containsExactly("NOT_ALLOWED");
        assertThat(Told.causes(school.mentoring.leaves().declare(STAFF, OF_NADIA, TWO_WEEKS)))
                .containsExactly("OK");
    }

    @Test
    void section6_an_unknown_mentor_is_told_to_staff_alone() {
        MentorId zoe = MentorId.of("zoe");

        assertThat(Told.invalid(() -> school.mentoring.leaves().declare(STAFF, zoe, TWO_WEEKS)))
                .containsExactly("mentor");
        assertThat(Told.invalid(() -> school.mentoring.leaves().advise(STAFF, zoe, TWO_WEEKS)))
                .containsExactly("mentor");
        assertThat(Told.causes(school.mentoring.leaves().declare(OSCAR, zoe, TWO_WEEKS)))
                .containsExactly("NOT_ALLOWED");
    }

    @Test
    void section10_bad_dates_are_invalid_before_authority_is_looked_at() {
        LeaveRequest backwards = Leave.days("2026-05-10", "2026-05-04");

        assertThat(Told.invalid(() -> school.mentoring.leaves().declare(OSCAR, OF_NADIA, backwards)))
                .containsExactly("to");
        assertThat(Told.invalid(() -> school.mentoring
                        .leaves()
                        .declare(
                                OSCAR,
                                OF_NADIA,
                                LeaveRequest.builder().start(TWO_WEEKS.start()).build())))
                .containsExactly("to");
        assertThat(Told.invalid(
                        () -> school.mentoring.leaves().declare(NADIA, OF_NADIA, TWO_WEEKS.returning("2026-05-17"))))
                .containsExactly("return");
    }

    @Test
    void a19_leaves_around_a_weekend_are_one_leave_of_12_days() {
        LeaveId first = school.leave(NADIA, "2026-06-01", "2026-06-05");

        LeaveAdvice second = school.declare(NADIA, Leave.days("2026-06-08", "2026-06-12"));

        assertThat(second.id()).isEqualTo(LeaveId.of("L2"));
        assertThat(second.merged()).containsExactly(first);
        assertThat(second.days()).isEqualTo(12);
        assertThat(second.on("bea").orElseThrow().sessions()).isEqualTo(2);
        assertThat(show(first)).isEqualTo(show(second.id()));
    }

    @Test
    void a19_a_teaching_hour_of_a_working_day_keeps_leaves_apart() {
        school.leave(NADIA, "2026-06-01", "2026-06-04");

        assertThat(school.declare(NADIA, Leave.days("2026-06-08", "2026-06-12")).merged())
                .isEmpty();
    }

    @Test
    void a19_a_holiday_between_does_not() {
        // Friday 8 May 2026 is a public holiday
        school.leave(NADIA, "2026-05-04", "2026-05-07");

        assertThat(school.declare(NADIA, Leave.days("2026-05-11", "2026-05-12")).merged())
                .hasSize(1);
    }

    @Test
    void a19_the_new_leave_takes_all_names_and_the_return_of_the_one_that_ends_last() {
        LeaveId a = school.leave(NADIA, Leave.days("2026-06-01", "2026-06-05"));
        LeaveId c = school.leave(NADIA, Leave.days("2026-06-15", "2026-06-19").returning("2026-06-24"));
        LeaveAdvice b = school.declare(NADIA, Leave.days("2026-06-06", "2026-06-14"));

        assertThat(b.merged()).containsExactlyInAnyOrder(a, c);
        assertThat(b.days()).isEqualTo(19);
        assertThat(b.leave().returning()).contains(Fixtures.day("2026-06-24"));
        LeaveAdvice d = school.declare(NADIA, Leave.days("2026-06-20", "2026-06-21"));
        assertThat(d.merged()).containsExactlyInAnyOrder(a, b.id(), c);
        for (LeaveId name : List.of(a, b.id(), c, d.id())) {
            assertThat(show(name).id()).isEqualTo(d.id());
        }
    }

    @Test
    void a19_a_warning_given_for_an_absorbed_leave_stays() {
        LeaveId first = school.leave(NADIA, "2026-06-01", "2026-06-05");
        school.mentoring.preparation().warn(NADIA, first).orElseThrow();

        LeaveId whole = school.leave(NADIA, "2026-06-08", "2026-06-12");

        assertThat(school.mentoring.preparation().warn(NADIA, whole).orElseThrow())
                .isEmpty();
        assertThat(Told.warnings(school.lend(NADIA, whole, "oscar", "ari"))).doesNotContain("STUDENT_NOT_WARNED ari");
    }

    @Test
    void a11_the_capacity_of_the_day_of_declaration_is_remembered() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.capacity("nadia", 0);

        assertThat(show(leave).capacityBefore()).isEqualTo(4);
        LeaveId longer = school.leave(NADIA, "2026-05-18", "2026-05-24");
        assertThat(show(longer).capacityBefore())
                .as("merged with the first, before which it was set to 0")
                .isEqualTo(4);
    }

    @Test
    void a10_an_open_leave_is_reckoned_as_28_days() {
        LeaveAdvice open = school.declare(NADIA, Leave.openFrom("2026-06-01"));

        assertThat(open.days()).isEqualTo(28);
        assertThat(open.leave().isOpen()).isTrue();
        assertThat(lines(open)).contains("ari TRANSFER REQUIRED D28 n4");
    }

    @Test
    void a10_past_its_28_days_an_open_leave_is_a_matter_for_staff_with_the_strength_beneath() {
        LeaveId open = school.leave(NADIA, Leave.openFrom("2026-06-01"));
        school.at("2026-06-29T00:00");

        assertThat(school.todo())
                .contains(
                        "2026-06-29 staff HELP ari", "2026-06-29 staff HELP cy", "2026-06-29 nadia ASK_RETURN " + open);
    }

    @Test
    void s1_half_a_day_is_a_leave_when_a_session_falls_into_it() {
        school.session(NADIA, "ari", "2026-05-05T10:00");

        LeaveAdvice advice =
                school.declare(NADIA, Leave.between(Fixtures.at("2026-05-05T08:00"), Fixtures.at("2026-05-05T12:00")));

        assertThat(lines(advice))
                .containsExactly(
                        "ari KEEP ADVISED D1 n1", "bea UNAFFECTED ALLOWED D1 n0", "cy UNAFFECTED ALLOWED D1 n0");
    }

    @Test
    void section6_only_the_mentor_and_staff_see_a_leave() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");

        assertThat(Told.causes(school.mentoring.leaves().show(NADIA, leave))).containsExactly("OK");
        assertThat(Told.causes(school.mentoring.leaves().show(OSCAR, leave))).containsExactly("NOT_ALLOWED");
        assertThat(Told.causes(school.mentoring.leaves().show(ARI, leave))).containsExactly("NOT_ALLOWED");
        assertThat(Told.causes(school.mentoring.leaves().show(NADIA, LeaveId.of("L9"))))
                .containsExactly("NOT_ALLOWED");
        assertThat(Told.invalid(() -> school.mentoring.leaves().show(STAFF, LeaveId.of("L9"))))
                .containsExactly("leave");
        assertThat(Told.causes(school.mentoring.leaves().open(OSCAR, OF_NADIA))).containsExactly("NOT_ALLOWED");
    }

    @Test
    void open_leaves_are_those_not_over() {
        LeaveId april = school.leave(NADIA, "2026-04-22", "2026-04-22");
        LeaveId may = school.leave(NADIA, "2026-05-04", "2026-05-17");
        assertThat(school.mentoring.leaves().open(STAFF, OF_NADIA).orElseThrow())
                .extracting(Leave::id)
                .containsExactly(april, may);

        school.at("2026-04-23T00:00");
        assertThat(school.mentoring.leaves().open(STAFF, OF_NADIA).orElseThrow())
                .extracting(Leave::id)
                .containsExactly(may);
    }

    @Test
    void section6_the_advice_on_a_declared_leave_is_for_the_mentor_and_staff() {
        LeaveAdvice declared = school.declare(NADIA, TWO_WEEKS);

        assertThat(school.mentoring.leaves().advise(NADIA, declared.id()).orElseThrow())
                .isEqualTo(declared);
        assertThat(Told.causes(school.mentoring.leaves().advise(STAFF, declared.id())))
                .containsExactly("OK");
        assertThat(Told.causes(school.mentoring.leaves().advise(OSCAR, declared.id())))
                .containsExactly("NOT_ALLOWED");
        assertThat(Told.causes(school.mentoring.leaves().advise(NADIA, LeaveId.of("L9"))))
                .containsExactly("NOT_ALLOWED");
        assertThat(Told.invalid(() -> school.mentoring.leaves().advise(STAFF, LeaveId.of("L9"))))
                .containsExactly("leave");
    }

    @Test
    void section8_a_leave_that_grows_by_another_is_told_to_those_who_hold_students_for_it_and_to_those_warned() {
        LeaveId first = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.mentoring.preparation().warn(NADIA, first).orElseThrow();
        school.at("2026-05-04T08:00");
        school.lend(NADIA, first, "oscar", "ari");
        school.outbox();

        LeaveId whole = school.leave(NADIA, "2026-05-18", "2026-05-24");

        assertThat(school.outboxLines())
                .containsExactly(
                        "LEAVE_CHANGED to oscar about " + whole,
                        "STUDENT_WARNED to ari about " + whole,
                        "STUDENT_WARNED to bea about " + whole,
                        "STUDENT_WARNED to cy about " + whole);
    }
}
