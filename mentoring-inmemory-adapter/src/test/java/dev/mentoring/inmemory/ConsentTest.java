package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.ARI;
import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.answer.Outcome;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Bound;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveChange;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.SessionStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final Actor CY = Actor.student("cy");

    private final DataSchool school = DataSchool.open();

    /** Takes ari's Tuesday and cy's Monday of 2026-W24. */
    private LeaveId shortLeave() {
        return school.leave(NADIA, "2026-06-08", "2026-06-09");
    }

    private Outcome<Advice> answer(Actor actor, String student, LeaveId leave, boolean agrees, String... catchUp) {
        return school.mentoring
                .consents()
                .answer(
                        actor,
                        StudentId.of(student),
                        leave,
                        agrees,
                        catchUp.length == 0 ? Optional.empty() : Optional.of(Fixtures.at(catchUp[0])));
    }

    private static String line(Advice advice) {
        return advice.kind() + " " + advice.strength() + " " + advice.needs();
    }

    private String yes(Actor actor, String student, LeaveId leave, String... catchUp) {
        return line(answer(actor, student, leave, true, catchUp).orElseThrow());
    }

    private String no(Actor actor, String student, LeaveId leave) {
        return line(answer(actor, student, leave, false).orElseThrow());
    }

    @Test
    void a1_to_be_kept_needs_the_consent_and_a_catch_up_and_silence_is_neither() {
        LeaveId leave = shortLeave();
        Advice silent = advice("ari", leave);

        assertThat(line(silent)).isEqualTo("KEEP ADVISED [CONSENT, CATCH_UP]");
        assertThat(yes(ARI, "ari", leave)).isEqualTo("KEEP ADVISED [CATCH_UP]");
        assertThat(yes(ARI, "ari", leave, "2026-06-16T15:00")).isEqualTo("KEEP ADVISED []");
        assertThat(school.state("ari", "2026-W24")).isEqualTo("COMPENSATED");
    }

    private Advice advice(String student, LeaveId leave) {
        return school.mentoring
                .leaves()
                .advise(STAFF, leave)
                .orElseThrow()
                .on(student)
                .orElseThrow();
    }

    @Test
    void a15_a_catch_up_in_the_displaced_week_outside_the_leave_leaves_the_student_unaffected() {
        LeaveId leave = shortLeave();

        assertThat(yes(ARI, "ari", leave, "2026-06-11T15:00")).isEqualTo("UNAFFECTED ALLOWED []");
        assertThat(school.state("ari", "2026-W24")).isEqualTo("PLANNED");
    }

    @Test
    void a15_the_catch_up_may_lie_in_the_week_before() {
        LeaveId leave = shortLeave();

        assertThat(yes(CY, "cy", leave, "2026-06-05T15:00")).isEqualTo("KEEP ADVISED []");
        assertThat(school.state("cy", "2026-W24")).isEqualTo("COMPENSATED");
        assertThat(school.state("cy", "2026-W23"))
                .as("one session is never counted for two weeks")
                .isEqualTo("DUE");
    }

    @Test
    void a15_two_weeks_away_is_out_of_the_window_and_nothing_is_kept() {
        LeaveId leave = shortLeave();

        assertThat(Told.causes(answer(ARI, "ari", leave, true, "2026-06-23T10:00")))
                .containsExactly("CATCH_UP_OUT_OF_WINDOW{week=2026-W24}");
        assertThat(line(advice("ari", leave))).isEqualTo("KEEP ADVISED [CONSENT, CATCH_UP]");
        assertThat(school.state("ari", "2026-W26")).isEqualTo("DUE");
    }

    @Test
    void a15_in_the_leave_the_mentor_is_on_leave_and_nothing_is_kept() {
        LeaveId leave = shortLeave();

        assertThat(Told.causes(answer(ARI, "ari", leave, true, "2026-06-08T10:00")))
                .containsExactly("MENTOR_ON_LEAVE{until=2026-06-09}");
        assertThat(line(advice("ari", leave))).isEqualTo("KEEP ADVISED [CONSENT, CATCH_UP]");
        assertThat(school.state("ari", "2026-W24")).isEqualTo("UNCOVERED");
    }

    @Test
    void a15_in_another_leave_of_the_mentor_too() {
        LeaveId leave = shortLeave();
        school.leave(NADIA, "2026-06-17", "2026-06-17");

        assertThat(Told.causes(answer(ARI, "ari", leave, true, "2026-06-17T10:00")))
                .containsExactly("MENTOR_ON_LEAVE{until=2026-06-17}");
    }

    @Test
    void a15_the_catch_up_lies_inside_the_training_period() {
        LeaveId leave = school.leave(NADIA, "2027-03-22", "2027-03-23");

        assertThat(Told.causes(answer(ARI, "ari", leave, true, "2027-03-29T10:00")))
                .containsExactly("AFTER_TRAINING_END{end=2027-03-26}");
        assertThat(yes(ARI, "ari", leave, "2027-03-26T10:00")).isEqualTo("UNAFFECTED ALLOWED []");
    }

    @Test
    void a_refusal_comes_without_a_catch_up_whoever_asks() {
        LeaveId leave = shortLeave();

        assertThat(Told.invalid(() -> answer(ARI, "ari", leave, false, "2026-06-16T10:00")))
                .containsExactly("catchUp");
        assertThat(Told.invalid(() -> answer(OSCAR, "ari", leave, false, "2026-06-16T10:00")))
                .containsExactly("catchUp");
        assertThat(line(advice("ari", leave))).isEqualTo("KEEP ADVISED [CONSENT, CATCH_UP]");
    }

    @Test
    void a1_who_refuses_is_transferred() {
        LeaveId leave = shortLeave();

        assertThat(no(ARI, "ari", leave)).isEqualTo("TRANSFER REQUIRED []");
        assertThat(no(CY, "cy", leave)).isEqualTo("TRANSFER ADVISED []");
    }

    @Test
    void the_last_answer_stands() {
        LeaveId leave = shortLeave();
        no(ARI, "ari", leave);

        assertThat(yes(ARI, "ari", leave)).isEqualTo("KEEP ADVISED [CATCH_UP]");
        assertThat(no(NADIA, "ari", leave)).isEqualTo("TRANSFER REQUIRED []");
    }

    @Test
    void a19_a_consent_is_asked_again_when_the_displaced_weeks_change() {
        LeaveId leave = shortLeave();
        yes(ARI, "ari", leave);

        LeaveChange later = LeaveChange.builder()
                .start(new Bound.Day(Fixtures.day("2026-06-15")))
                .end(new Bound.Day(Fixtures.day("2026-06-16")))
                .build();
        Advice moved = school.mentoring
                .leaves()
                .change(NADIA, leave, later)
                .orElseThrow()
                .advice()
                .on("ari")
                .orElseThrow();

        assertThat(line(moved)).isEqualTo("KEEP ADVISED [CONSENT, CATCH_UP]");
    }

    @Test
    void section10_a_refusal_too_holds_only_for_its_displaced_weeks() {
        LeaveId leave = shortLeave();
        no(ARI, "ari", leave);

        LeaveChange later = LeaveChange.builder()
                .start(new Bound.Day(Fixtures.day("2026-06-15")))
                .end(new Bound.Day(Fixtures.day("2026-06-16")))
                .build();
        assertThat(line(school.mentoring
                        .leaves()
                        .change(NADIA, leave, later)
                        .orElseThrow()
                        .advice()
                        .on("ari")
                        .orElseThrow()))
                .isEqualTo("KEEP ADVISED [CONSENT, CATCH_UP]");
    }

    @Test
    void a19_a_consent_holds_when_the_dates_change_and_the_displaced_weeks_do_not() {
        LeaveId leave = shortLeave();
        yes(ARI, "ari", leave);

        LeaveChange longer = LeaveChange.builder()
                .end(new Bound.Day(Fixtures.day("2026-06-10")))
                .build();
        assertThat(line(school.mentoring
                        .leaves()
                        .change(NADIA, leave, longer)
                        .orElseThrow()
                        .advice()
                        .on("ari")
                        .orElseThrow()))
                .isEqualTo("KEEP ADVISED [CATCH_UP]");
    }

    @Test
    void a19_a_consent_given_under_an_absorbed_id_holds_while_the_weeks_are_the_same() {
        LeaveId leave = shortLeave();
        yes(ARI, "ari", leave);

        LeaveId whole = school.leave(NADIA, "2026-06-10", "2026-06-11");

        assertThat(line(advice("ari", whole))).isEqualTo("KEEP ADVISED [CATCH_UP]");
        assertThat(yes(ARI, "ari", leave, "2026-06-12T10:00")).isEqualTo("UNAFFECTED ALLOWED []");
    }

    @Test
    void a1_a_cancelled_catch_up_is_lacking_again() {
        LeaveId leave = shortLeave();
        yes(ARI, "ari", leave, "2026-06-16T15:00");

        school.mentoring
                .sessions()
                .outcome(NADIA, dev.mentoring.roster.SessionId.of("S1"), SessionStatus.CANCELLED)
                .orElseThrow();

        assertThat(line(advice("ari", leave))).isEqualTo("KEEP ADVISED [CATCH_UP]");
    }

    @Test
    void section10_with_several_displaced_weeks_the_first_within_a_week_that_has_none_is_made_up() {
        // both Mondays of cy, 8 and 15 June
        LeaveId leave = school.leave(NADIA, "2026-06-08", "2026-06-15");

        yes(CY, "cy", leave, "2026-06-17T10:00");
        assertThat(school.state("cy", "2026-W24")).isEqualTo("COMPENSATED");
        assertThat(school.state("cy", "2026-W25")).isEqualTo("UNCOVERED");

        yes(CY, "cy", leave, "2026-06-23T10:00");
        assertThat(school.state("cy", "2026-W25")).isEqualTo("COMPENSATED");
    }

    @Test
    void section10_a_catch_up_in_the_week_before_makes_up_the_first_week_and_one_in_the_week_after_the_last() {
        LeaveId leave = school.leave(NADIA, "2026-06-08", "2026-06-15");

        yes(CY, "cy", leave, "2026-06-23T10:00");

        assertThat(school.state("cy", "2026-W24")).isEqualTo("UNCOVERED");
        assertThat(school.state("cy", "2026-W25")).isEqualTo("COMPENSATED");
    }

    @Test
    void a16_who_lost_nothing_has_nothing_to_catch_up_on() {
        LeaveId leave = shortLeave();

        assertThat(Told.causes(answer(NADIA, "bea", leave, true, "2026-06-18T10:00")))
                .containsExactly("NOT_COMPENSABLE{week=2026-W25}");
        assertThat(yes(NADIA, "bea", leave)).isEqualTo("UNAFFECTED ALLOWED []");
    }

    @Test
    void section6_an_answer_on_the_students_behalf_is_told_to_the_student() {
        LeaveId leave = shortLeave();
        yes(ARI, "ari", leave);
        assertThat(school.outbox(NoticeKind.CONSENT_RECORDED)).isEmpty();

        yes(NADIA, "ari", leave);
        assertThat(school.outboxLines()).containsExactly("CONSENT_RECORDED to ari about " + leave);
        school.at("2026-04-20T10:01");
        no(STAFF, "cy", leave);
        assertThat(school.outboxLines()).containsExactly("CONSENT_RECORDED to cy about " + leave);
    }

    @Test
    void section6_the_student_the_holder_and_staff_answer_and_nobody_else() {
        LeaveId leave = shortLeave();

        for (Actor actor : new Actor[] {OSCAR, CY, SYSTEM}) {
            assertThat(Told.causes(answer(actor, "ari", leave, true))).containsExactly("NOT_ALLOWED");
        }
        school.at("2026-06-08T08:00");
        school.lend(NADIA, leave, "oscar", "ari");
        assertThat(Told.causes(answer(NADIA, "ari", leave, true)))
                .as("the root mentor is not the holder")
                .containsExactly("NOT_ALLOWED");
    }

    @Test
    void section6_what_is_unknown_is_told_to_staff_alone() {
        LeaveId leave = shortLeave();
        LeaveId ofOscar = school.leave(OSCAR, "2026-06-08", "2026-06-09");

        assertThat(Told.invalid(() -> answer(STAFF, "zoe", leave, true))).containsExactly("student");
        assertThat(Told.invalid(() -> answer(STAFF, "ari", LeaveId.of("L9"), true)))
                .containsExactly("leave");
        assertThat(Told.invalid(() -> answer(STAFF, "ari", ofOscar, true))).containsExactly("leave");
        assertThat(Told.causes(answer(NADIA, "zoe", leave, true))).containsExactly("NOT_ALLOWED");
        assertThat(Told.causes(answer(ARI, "ari", LeaveId.of("L9"), true))).containsExactly("NOT_ALLOWED");
        assertThat(Told.causes(answer(ARI, "ari", ofOscar, true))).containsExactly("NOT_ALLOWED");
    }

    @Test
    void a5_an_apprentice_is_never_kept_whatever_the_student_says() {
        LeaveId leave = school.leave(NADIA, "2026-06-11", "2026-06-11");

        assertThat(yes(Actor.student("bea"), "bea", leave)).isEqualTo("TRANSFER REQUIRED []");
    }

    @Test
    void a10_a_matter_for_staff_carries_no_needs() {
        LeaveId leave = school.leave(NADIA, Leave.days("2026-06-08", "2026-07-10"));

        assertThat(line(advice("cy", leave))).isEqualTo("CONTACT_STAFF ADVISED []");
        assertThat(line(advice("ari", leave))).isEqualTo("CONTACT_STAFF REQUIRED []");
    }

    @Test
    void section8_two_answers_at_one_moment_are_told_each() {
        LeaveId leave = shortLeave();
        yes(NADIA, "ari", leave);
        no(NADIA, "ari", leave);

        assertThat(school.outbox(NoticeKind.CONSENT_RECORDED)).hasSize(2);
    }

    @Test
    void section10_a_student_who_has_finished_loses_no_week_to_a_leave() {
        LeaveId leave = shortLeave();
        school.mentoring.enrolment().finish(STAFF, StudentId.of("ari")).orElseThrow();

        assertThat(yes(STAFF, "ari", leave)).isEqualTo("UNAFFECTED ALLOWED []");
    }
}
