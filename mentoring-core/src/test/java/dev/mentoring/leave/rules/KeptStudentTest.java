package dev.mentoring.leave.rules;

import static dev.mentoring.fixtures.Fixtures.aStudent;
import static dev.mentoring.fixtures.Fixtures.day;
import static dev.mentoring.fixtures.Fixtures.leave;
import static dev.mentoring.fixtures.Fixtures.selfFundedStudent;
import static dev.mentoring.fixtures.Fixtures.session;
import static dev.mentoring.fixtures.Fixtures.thirdPartyStudent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.answer.RuleId;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.policy.Strength;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.Training;
import dev.mentoring.session.Session;
import dev.mentoring.session.SessionStatus;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

/** What a KEEP needs, and when it falls back to a transfer (A1, A2, A19). The lost week is 2026-W24. */
class KeptStudentTest {

    private final Student ari = thirdPartyStudent();
    private final Student cy = selfFundedStudent();
    private final Leave week = leave("2026-06-08", "2026-06-12");

    private static Session catchUp(Student student, String start) {
        return Session.builder()
                .from(session("C1", student, start))
                .makesUpFor(YearWeek.parse("2026-W24"))
                .build();
    }

    @Test
    void A1_consent_leaves_the_catch_up_to_be_planned() {
        assertThat(Asking.about(ari, week).agreedFor("2026-W24").advice().needs())
                .containsExactly(Advice.Need.CATCH_UP);
    }

    @Test
    void A1_a_catch_up_leaves_the_consent_to_be_asked() {
        assertThat(Asking.about(ari, week)
                        .with(catchUp(ari, "2026-06-16T10:00"))
                        .advice()
                        .needs())
                .containsExactly(Advice.Need.CONSENT);
    }

    @Test
    void A1_with_both_the_student_is_kept_in_full() {
        Advice advice = Asking.about(ari, week)
                .with(catchUp(ari, "2026-06-16T10:00"))
                .agreedFor("2026-W24")
                .advice();
        assertThat(advice.kind()).isEqualTo(AdviceKind.KEEP);
        assertThat(advice.needs()).isEmpty();
        assertThat(advice.isKeptInFull()).isTrue();
    }

    @Test
    void only_a_keep_without_needs_is_in_full() {
        assertThat(Asking.about(ari, week).advice().isKeptInFull()).isFalse();
        assertThat(Asking.about(ari, leave("2026-06-08", "2026-06-21")).advice().isKeptInFull())
                .isFalse();
    }

    @Test
    void A15_a_session_elsewhere_in_the_displaced_week_makes_the_student_unaffected() {
        Advice advice = Asking.about(ari, leave("2026-06-08", "2026-06-10"))
                .with(session("S1", ari, "2026-06-09T10:00"), session("S2", ari, "2026-06-11T10:00"))
                .advice();
        assertThat(advice.kind()).isEqualTo(AdviceKind.UNAFFECTED);
    }

    @Test
    void A15_in_the_displaced_week_a_session_that_says_it_makes_up_for_it_is_an_ordinary_one() {
        Advice advice = Asking.about(ari, leave("2026-06-08", "2026-06-10"))
                .with(session("S1", ari, "2026-06-09T10:00"), catchUp(ari, "2026-06-11T10:00"))
                .advice();
        assertThat(advice.kind()).isEqualTo(AdviceKind.UNAFFECTED);
    }

    @Test
    void a_catch_up_in_another_leave_of_the_mentor_is_none() {
        assertThat(Asking.about(ari, week)
                        .alsoAway(leave("L2", Leave.days("2026-06-16", "2026-06-17")))
                        .with(catchUp(ari, "2026-06-16T10:00"))
                        .agreedFor("2026-W24")
                        .advice()
                        .needs())
                .containsExactly(Advice.Need.CATCH_UP);
    }

    @Test
    void a_catch_up_that_came_to_nothing_is_none() {
        assertThat(Asking.about(ari, week)
                        .with(catchUp(ari, "2026-06-16T10:00").with(SessionStatus.CANCELLED))
                        .agreedFor("2026-W24")
                        .advice()
                        .needs())
                .containsExactly(Advice.Need.CATCH_UP);
    }

    @Test
    void a_catch_up_held_counts_for_good_and_one_never_confirmed_lapses() {
        Asking held = Asking.about(ari, week)
                .with(catchUp(ari, "2026-06-04T10:00").with(SessionStatus.HELD))
                .agreedFor("2026-W24")
                .on("2026-06-19T10:00");
        assertThat(held.advice().needs()).isEmpty();
        Asking unconfirmed =
                Asking.about(ari, week).with(catchUp(ari, "2026-06-04T10:00")).agreedFor("2026-W24");
        assertThat(unconfirmed.on("2026-06-14T23:59").advice().needs()).isEmpty();
        assertThat(unconfirmed.on("2026-06-15T00:00").advice().needs()).containsExactly(Advice.Need.CATCH_UP);
    }

    @Test
    void A1_a_third_party_student_who_refuses_has_to_be_transferred() {
        Advice advice = Asking.about(ari, week).refusedFor("2026-W24").advice();
        assertThat(advice.kind()).isEqualTo(AdviceKind.TRANSFER);
        assertThat(advice.strength()).isEqualTo(Strength.REQUIRED);
        assertThat(advice.ground()).isEqualTo(Advice.Ground.REFUSED);
        assertThat(advice.needs()).isEmpty();
        assertThat(advice.rules()).isEqualTo(RuleId.of("A1", "S9", "S15", "S16"));
    }

    @Test
    void A2_a_self_funded_student_who_refuses_is_better_transferred() {
        Advice advice = Asking.about(cy, week).refusedFor("2026-W24").advice();
        assertThat(advice.kind()).isEqualTo(AdviceKind.TRANSFER);
        assertThat(advice.strength()).isEqualTo(Strength.ADVISED);
        assertThat(advice.ground()).isEqualTo(Advice.Ground.REFUSED);
        assertThat(advice.rules()).isEqualTo(RuleId.of("A2", "S28", "S30"));
    }

    @Test
    void A19_an_answer_holds_for_the_displaced_weeks_it_was_given_for() {
        assertThat(Asking.about(ari, week).agreedFor("2026-W23").advice().needs())
                .contains(Advice.Need.CONSENT);
        assertThat(Asking.about(ari, week)
                        .agreedFor("2026-W24", "2026-W25")
                        .advice()
                        .needs())
                .contains(Advice.Need.CONSENT);
    }

    @Test
    void A19_so_does_a_refusal() {
        assertThat(Asking.about(ari, week).refusedFor("2026-W23").advice().kind())
                .isEqualTo(AdviceKind.KEEP);
    }

    @Test
    void A1_without_a_working_day_left_for_the_catch_up_the_student_is_transferred() {
        Advice thirdParty = Asking.about(ari, week).on("2026-06-20T10:00").advice();
        assertThat(thirdParty.kind()).isEqualTo(AdviceKind.TRANSFER);
        assertThat(thirdParty.strength()).isEqualTo(Strength.REQUIRED);
        assertThat(thirdParty.ground()).isEqualTo(Advice.Ground.NO_ROOM);
        Advice selfFunded = Asking.about(cy, week).on("2026-06-20T10:00").advice();
        assertThat(selfFunded.kind()).isEqualTo(AdviceKind.TRANSFER);
        assertThat(selfFunded.strength()).isEqualTo(Strength.ADVISED);
    }

    @Test
    void A1_today_is_still_a_day_for_the_catch_up_while_it_has_teaching_hours() {
        assertThat(Asking.about(ari, week).on("2026-06-19T19:59").advice().kind())
                .isEqualTo(AdviceKind.KEEP);
        assertThat(Asking.about(ari, week).on("2026-06-19T20:00").advice().kind())
                .isEqualTo(AdviceKind.TRANSFER);
    }

    @Test
    void A1_the_days_for_the_catch_up_are_those_of_the_week_and_of_its_two_neighbours() {
        Leave before = leave("L0", Leave.days("2026-05-25", "2026-06-04"));
        Leave after = leave("L2", Leave.days("2026-06-16", "2026-06-26"));
        Leave friday = leave("L0", Leave.days("2026-06-01", "2026-06-05"));
        assertThat(Asking.about(ari, leave("2026-06-09", "2026-06-15"))
                        .alsoAway(before)
                        .on("2026-05-20T10:00")
                        .advice()
                        .kind())
                .as("third party, seven days")
                .isEqualTo(AdviceKind.TRANSFER);
        assertThat(Asking.about(ari, week)
                        .alsoAway(before, leave("L2", Leave.days("2026-06-15", "2026-06-19")))
                        .advice()
                        .kind())
                .as("Friday of the week before is left")
                .isEqualTo(AdviceKind.KEEP);
        assertThat(Asking.about(ari, week).alsoAway(friday, after).advice().kind())
                .as("Monday of the week after is left")
                .isEqualTo(AdviceKind.KEEP);
        assertThat(Asking.about(ari, week)
                        .alsoAway(friday, leave("L2", Leave.days("2026-06-15", "2026-06-19")))
                        .advice()
                        .ground())
                .as("nothing is left")
                .isEqualTo(Advice.Ground.NO_ROOM);
        assertThat(Asking.about(ari, leave("2026-06-09", "2026-06-09"))
                        .alsoAway(friday, leave("L2", Leave.days("2026-06-15", "2026-06-19")))
                        .advice()
                        .kind())
                .as("the rest of the week itself is left")
                .isEqualTo(AdviceKind.KEEP);
    }

    @Test
    void A1_the_days_for_the_catch_up_lie_inside_the_training() {
        Student firstWeek = aStudent(
                        "nel",
                        Funding.THIRD_PARTY,
                        Training.of(day("2026-06-08"), day("2026-06-12"), DayOfWeek.TUESDAY))
                .build();
        assertThat(Asking.about(firstWeek, week).advice().ground()).isEqualTo(Advice.Ground.NO_ROOM);
        assertThat(Asking.about(firstWeek, leave("2026-06-08", "2026-06-11"))
                        .advice()
                        .kind())
                .isEqualTo(AdviceKind.KEEP);
    }

    @Test
    void A1_public_holidays_are_no_days_for_a_catch_up() {
        // the week of Ascension, 14 May 2026: with the bridge taken, the holiday alone is left
        Student ending = aStudent(
                        "oli",
                        Funding.THIRD_PARTY,
                        Training.of(day("2026-05-12"), day("2026-05-15"), DayOfWeek.TUESDAY))
                .build();
        assertThat(Asking.about(ending, leave("2026-05-12", "2026-05-13"))
                        .alsoAway(leave("L2", Leave.days("2026-05-15", "2026-05-15")))
                        .advice()
                        .ground())
                .isEqualTo(Advice.Ground.NO_ROOM);
    }

    @Test
    void A1_a_catch_up_that_stands_counts_as_a_week_with_room() {
        Advice advice = Asking.about(ari, week)
                .alsoAway(
                        leave("L0", Leave.days("2026-06-01", "2026-06-05")),
                        leave("L2", Leave.days("2026-06-15", "2026-06-19")))
                .with(catchUp(ari, "2026-06-06T10:00"))
                .advice();
        assertThat(advice.kind()).isEqualTo(AdviceKind.KEEP);
        assertThat(advice.needs()).containsExactly(Advice.Need.CONSENT);
    }

    @Test
    void a_refusal_weighs_more_than_a_catch_up_that_stands() {
        assertThat(Asking.about(ari, week)
                        .with(catchUp(ari, "2026-06-16T10:00"))
                        .refusedFor("2026-W24")
                        .advice()
                        .ground())
                .isEqualTo(Advice.Ground.REFUSED);
    }
}
