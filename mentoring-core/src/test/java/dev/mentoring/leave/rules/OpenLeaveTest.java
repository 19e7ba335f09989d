package dev.mentoring.leave.rules;

import static dev.mentoring.fixtures.Fixtures.STANDARD;
import static dev.mentoring.fixtures.Fixtures.aStudent;
import static dev.mentoring.fixtures.Fixtures.apprentice;
import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.day;
import static dev.mentoring.fixtures.Fixtures.leave;
import static dev.mentoring.fixtures.Fixtures.selfFundedStudent;
import static dev.mentoring.fixtures.Fixtures.session;
import static dev.mentoring.fixtures.Fixtures.thirdPartyStudent;
import static dev.mentoring.fixtures.Fixtures.training;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.answer.RuleId;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.policy.Strength;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.Training;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/** A10, A14: a leave whose end and return are unknown. */
class OpenLeaveTest {

    private final Leave open = leave("L1", Leave.openFrom("2026-06-01"));

    @Test
    void A10_it_is_reckoned_as_28_days() {
        Advice advice = Asking.about(thirdPartyStudent(), open).advice();
        assertThat(advice.days()).isEqualTo(28);
        assertThat(advice.lostWeeks()).hasToString("[2026-W23, 2026-W24, 2026-W25, 2026-W26]");
        assertThat(advice.kind()).isEqualTo(AdviceKind.TRANSFER);
    }

    @Test
    void A10_the_29th_day_is_beyond_what_is_reckoned_with_planned_or_not() {
        // the 29th day from Wednesday 3 June 2026 is Wednesday 1 July
        Leave fromWednesday = leave("L1", Leave.openFrom("2026-06-03"));
        Student wednesdays = aStudent("eli", Funding.THIRD_PARTY, training(DayOfWeek.WEDNESDAY))
                .build();
        assertThat(Asking.about(wednesdays, fromWednesday).advice().sessions()).isEqualTo(4);
        assertThat(Asking.about(wednesdays, fromWednesday)
                        .with(session("S1", wednesdays, "2026-07-01T10:00"))
                        .advice()
                        .sessions())
                .isEqualTo(4);
    }

    @Test
    void A10_from_the_29th_day_on_it_is_for_staff() {
        assertThat(Asking.about(thirdPartyStudent(), open)
                        .on("2026-06-28T23:59:59")
                        .advice()
                        .kind())
                .isEqualTo(AdviceKind.TRANSFER);
        Advice advice =
                Asking.about(thirdPartyStudent(), open).on("2026-06-29T00:00").advice();
        assertThat(advice.kind()).isEqualTo(AdviceKind.CONTACT_STAFF);
        assertThat(advice.strength()).isEqualTo(Strength.REQUIRED);
        assertThat(advice.days()).isEqualTo(28);
    }

    @Test
    void A10_the_first_day_counts_whole_though_the_leave_starts_within_it() {
        Leave fromNoon = Leave.builder()
                .from(open)
                .span(org.threeten.extra.Interval.startingAt(at("2026-06-01T12:00")))
                .build();
        assertThat(Asking.about(thirdPartyStudent(), fromNoon).advice().days()).isEqualTo(28);
        assertThat(Asking.about(thirdPartyStudent(), fromNoon)
                        .on("2026-06-29T00:00")
                        .advice()
                        .kind())
                .isEqualTo(AdviceKind.CONTACT_STAFF);
    }

    @Test
    void the_strength_stays_that_of_the_rule_beneath() {
        assertThat(Asking.about(selfFundedStudent(), open)
                        .on("2026-07-01T10:00")
                        .advice()
                        .strength())
                .isEqualTo(Strength.ADVISED);
        assertThat(Asking.about(apprentice(), open)
                        .on("2026-07-01T10:00")
                        .advice()
                        .strength())
                .isEqualTo(Strength.REQUIRED);
    }

    @Test
    void with_nothing_displaced_even_a_long_open_leave_leaves_the_student_unaffected() {
        Student ended = aStudent(
                        "lou",
                        Funding.THIRD_PARTY,
                        Training.of(day("2026-02-02"), day("2026-05-29"), DayOfWeek.TUESDAY))
                .build();
        assertThat(Asking.about(ended, open).on("2026-07-01T10:00").advice().kind())
                .isEqualTo(AdviceKind.UNAFFECTED);
    }

    @Test
    void no_catch_up_has_room_in_a_leave_without_an_end() {
        // one session is lost; the week before it is over, the week after lies in the leave
        Student ending = aStudent(
                        "lou",
                        Funding.SELF_FUNDED,
                        Training.of(day("2026-02-02"), day("2026-06-15"), DayOfWeek.TUESDAY))
                .build();
        Leave fromTuesday = leave("L1", Leave.openFrom("2026-06-09"));
        Advice ahead = Asking.about(ending, fromTuesday).on("2026-06-01T10:00").advice();
        assertThat(ahead.kind()).isEqualTo(AdviceKind.KEEP);
        Advice late = Asking.about(ending, fromTuesday).on("2026-06-09T10:00").advice();
        assertThat(late.kind()).isEqualTo(AdviceKind.TRANSFER);
        assertThat(late.ground()).isEqualTo(Advice.Ground.NO_ROOM);
    }

    @Test
    void a_school_may_reckon_with_other_figures() {
        ContinuityPolicy ten = ContinuityPolicy.builder()
                .from(STANDARD)
                .name("ten days")
                .longLeaveOverDays(10)
                .build();
        Advice advice = Asking.about(thirdPartyStudent(), open).under(ten).advice();
        assertThat(advice.days()).isEqualTo(10);
        assertThat(advice.sessions()).isEqualTo(2);
        assertThat(advice.kind()).isEqualTo(AdviceKind.TRANSFER);
        assertThat(Asking.about(thirdPartyStudent(), open)
                        .under(ten)
                        .on("2026-06-11T00:00")
                        .advice()
                        .rules())
                .isEqualTo(RuleId.of("A10", "S7", "A1", "S9"));
    }

    @Test
    void where_every_leave_is_long_an_open_one_still_has_its_first_day() {
        ContinuityPolicy always = ContinuityPolicy.builder()
                .from(STANDARD)
                .name("always staff")
                .longLeaveOverDays(0)
                .build();
        Leave fromTuesdayMorning = Leave.builder()
                .from(open)
                .span(org.threeten.extra.Interval.startingAt(at("2026-06-02T07:00")))
                .build();
        Advice advice = Asking.about(thirdPartyStudent(), fromTuesdayMorning)
                .under(always)
                .advice();
        assertThat(advice.days()).isEqualTo(1);
        assertThat(advice.kind()).isEqualTo(AdviceKind.CONTACT_STAFF);
    }

    @Test
    void a_leave_with_an_end_and_an_unknown_return_is_not_open() {
        Leave ended = leave("L1", Leave.days("2026-06-01", "2026-06-02").returnUnknown());
        assertThat(ended.isOpen()).isFalse();
        assertThat(ended.returning()).isEmpty();
        assertThat(Asking.about(thirdPartyStudent(), ended).advice().days()).isEqualTo(2);
    }
}
