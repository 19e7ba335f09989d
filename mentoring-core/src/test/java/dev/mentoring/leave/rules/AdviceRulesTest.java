package dev.mentoring.leave.rules;

import static dev.mentoring.fixtures.Fixtures.STANDARD;
import static dev.mentoring.fixtures.Fixtures.aStudent;
import static dev.mentoring.fixtures.Fixtures.leave;
import static dev.mentoring.fixtures.Fixtures.selfFundedStudent;
import static dev.mentoring.fixtures.Fixtures.session;
import static dev.mentoring.fixtures.Fixtures.thirdPartyStudent;
import static dev.mentoring.fixtures.Fixtures.training;
import static dev.mentoring.policy.AdviceKind.CONTACT_STAFF;
import static dev.mentoring.policy.AdviceKind.KEEP;
import static dev.mentoring.policy.AdviceKind.TRANSFER;
import static dev.mentoring.policy.AdviceKind.UNAFFECTED;
import static dev.mentoring.policy.Strength.ADVISED;
import static dev.mentoring.policy.Strength.ALLOWED;
import static dev.mentoring.policy.Strength.REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.answer.RuleId;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.policy.ContinuityPolicy.SelfFundedGap;
import dev.mentoring.policy.Strength;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.Student;
import dev.mentoring.session.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A1 to A4, A10 and the order in which they are asked. June 2026 has no public holiday. */
class AdviceRulesTest {

    private final Student ari = thirdPartyStudent();
    private final Student cy = selfFundedStudent();

    /** A leave of so many days from Monday 1 June 2026 that loses so many sessions, the first ones. */
    private static Advice of(Student student, int days, int sessions, ContinuityPolicy policy) {
        LocalDate monday = LocalDate.parse("2026-06-01");
        Leave away = leave(monday.toString(), monday.plusDays(days - 1L).toString());
        Asking asking = Asking.about(student, away).under(policy);
        for (int week = 0; monday.plusWeeks(week).isBefore(monday.plusDays(days)); week++) {
            LocalDate inLeave = monday.plusWeeks(week);
            LocalDate outside = monday.plusDays(days).isAfter(inLeave.plusDays(6)) ? null : inLeave.plusDays(6);
            if (week < sessions) {
                asking.with(session("in" + week, student, inLeave + "T10:00"));
            } else if (outside != null) {
                asking.with(session("out" + week, student, outside + "T10:00"));
            } else {
                asking.excusedIn(dev.mentoring.calendar.Weeks.of(inLeave).toString());
            }
        }
        Advice advice = asking.advice();
        assertThat(advice.days()).isEqualTo(days);
        assertThat(advice.sessions()).isEqualTo(sessions);
        return advice;
    }

    private static Advice of(Student student, int days, int sessions) {
        return of(student, days, sessions, STANDARD);
    }

    @Test
    void S1_no_session_lost_leaves_the_student_unaffected_however_long_the_leave() {
        Advice advice = of(ari, 40, 0);
        assertThat(advice.kind()).isEqualTo(UNAFFECTED);
        assertThat(advice.strength()).isEqualTo(ALLOWED);
        assertThat(advice.needs()).isEmpty();
        assertThat(advice.rules()).isEqualTo(RuleId.of("S1"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, KEEP, ADVISED",
        "6, 1, KEEP, ADVISED",
        "7, 1, TRANSFER, REQUIRED",
        "8, 1, TRANSFER, REQUIRED",
        "8, 2, TRANSFER, REQUIRED",
        "28, 4, TRANSFER, REQUIRED",
        "29, 5, CONTACT_STAFF, REQUIRED",
        "29, 1, CONTACT_STAFF, REQUIRED"
    })
    void A1_third_party(int days, int sessions, AdviceKind kind, Strength strength) {
        Advice advice = of(ari, days, sessions);
        assertThat(advice.kind()).isEqualTo(kind);
        assertThat(advice.strength()).isEqualTo(strength);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, KEEP",
        "7, 1, KEEP",
        "8, 1, KEEP",
        "14, 1, KEEP",
        "15, 1, KEEP",
        "28, 1, KEEP",
        "8, 2, TRANSFER",
        "14, 2, TRANSFER",
        "28, 4, TRANSFER",
        "29, 1, CONTACT_STAFF",
        "29, 5, CONTACT_STAFF"
    })
    void A2_self_funded(int days, int sessions, AdviceKind kind) {
        Advice advice = of(cy, days, sessions);
        assertThat(advice.kind()).isEqualTo(kind);
        assertThat(advice.strength()).isEqualTo(ADVISED);
    }

    @Test
    void A2_seven_days_and_one_session_move_the_third_party_student_and_keep_the_self_funded() {
        assertThat(of(ari, 7, 1).kind()).isEqualTo(TRANSFER);
        assertThat(of(cy, 7, 1).kind()).isEqualTo(KEEP);
    }

    @Test
    void A3_both_conditions_count_five_days_with_two_sessions_are_a_transfer() {
        Student fridays =
                aStudent("fay", Funding.THIRD_PARTY, training(DayOfWeek.FRIDAY)).build();
        Advice advice = Asking.about(fridays, leave("2026-06-05", "2026-06-09"))
                .with(session("S1", fridays, "2026-06-05T10:00"), session("S2", fridays, "2026-06-08T10:00"))
                .advice();
        assertThat(advice.days()).isEqualTo(5);
        assertThat(advice.sessions()).isEqualTo(2);
        assertThat(advice.kind()).isEqualTo(TRANSFER);
        assertThat(advice.strength()).isEqualTo(REQUIRED);
        assertThat(advice.rules()).isEqualTo(RuleId.of("A1", "A3", "S9"));
    }

    @Test
    void A2_short_leave_with_two_sessions_advises_the_self_funded_a_transfer() {
        Advice advice = Asking.about(cy, leave("2026-06-05", "2026-06-09"))
                .with(session("S1", cy, "2026-06-05T10:00"), session("S2", cy, "2026-06-08T10:00"))
                .advice();
        assertThat(advice.kind()).isEqualTo(TRANSFER);
        assertThat(advice.strength()).isEqualTo(ADVISED);
        assertThat(advice.rules()).isEqualTo(RuleId.of("A2", "S30"));
    }

    @Test
    void a_keep_needs_consent_and_a_catch_up_and_says_by_which_rules() {
        assertThat(of(ari, 6, 1).needs()).containsExactly(Advice.Need.CONSENT, Advice.Need.CATCH_UP);
        assertThat(of(ari, 6, 1).rules()).isEqualTo(RuleId.of("A1", "S14", "S15", "S16"));
        assertThat(of(cy, 7, 1).needs()).containsExactly(Advice.Need.CONSENT, Advice.Need.CATCH_UP);
        assertThat(of(cy, 7, 1).rules()).isEqualTo(RuleId.of("A2", "S28", "S29"));
    }

    @Test
    void A1_strictWeekly_removes_the_exception() {
        ContinuityPolicy strict = ContinuityPolicy.builder().strictWeekly(true).build();
        Advice advice = of(ari, 1, 1, strict);
        assertThat(advice.kind()).isEqualTo(TRANSFER);
        assertThat(advice.strength()).isEqualTo(REQUIRED);
        assertThat(advice.needs()).isEmpty();
        assertThat(advice.rules()).isEqualTo(RuleId.of("A1", "S9"));
        assertThat(of(ari, 1, 0, strict).kind()).isEqualTo(UNAFFECTED);
        assertThat(of(cy, 1, 1, strict).kind()).isEqualTo(KEEP);
    }

    @ParameterizedTest
    @CsvSource({"BY_SESSIONS, KEEP", "KEEP, KEEP", "TRANSFER, TRANSFER"})
    void A4_the_gap_of_the_self_funded_is_the_schools_choice(SelfFundedGap choice, AdviceKind kind) {
        ContinuityPolicy policy =
                ContinuityPolicy.builder().selfFundedGap(choice).build();
        for (int days : new int[] {8, 14, 15, 28}) {
            Advice advice = of(cy, days, 1, policy);
            assertThat(advice.kind()).isEqualTo(kind);
            assertThat(advice.strength()).isEqualTo(ADVISED);
            assertThat(advice.rules()).isEqualTo(RuleId.of("A4", "S28", "S30"));
        }
        assertThat(of(cy, 7, 1, policy).kind()).isEqualTo(KEEP);
        assertThat(of(cy, 8, 2, policy).kind()).isEqualTo(TRANSFER);
        assertThat(of(ari, 8, 1, policy).kind()).isEqualTo(TRANSFER);
    }

    @Test
    void the_thresholds_are_the_schools_and_every_verdict_names_the_policy() {
        ContinuityPolicy lenient = ContinuityPolicy.builder()
                .name("lenient")
                .thirdPartyKeepBelowDays(10)
                .selfFundedKeepUpToDays(3)
                .selfFundedGap(SelfFundedGap.TRANSFER)
                .longLeaveOverDays(14)
                .build();
        assertThat(of(ari, 9, 1, lenient).kind()).isEqualTo(KEEP);
        assertThat(of(ari, 10, 1, lenient).kind()).isEqualTo(TRANSFER);
        assertThat(of(cy, 3, 1, lenient).kind()).isEqualTo(KEEP);
        assertThat(of(cy, 4, 1, lenient).kind()).isEqualTo(TRANSFER);
        assertThat(of(ari, 14, 2, lenient).kind()).isEqualTo(TRANSFER);
        assertThat(of(ari, 15, 2, lenient).kind()).isEqualTo(CONTACT_STAFF);
        assertThat(of(ari, 1, 0, lenient).policy()).isEqualTo("lenient");
        assertThat(of(ari, 1, 1).policy()).isEqualTo("default");
    }

    @Test
    void A10_a_long_pause_is_for_staff_with_the_strength_of_the_rule_beneath_and_no_needs() {
        Advice advice = of(cy, 29, 1);
        assertThat(advice.kind()).isEqualTo(CONTACT_STAFF);
        assertThat(advice.strength()).isEqualTo(ADVISED);
        assertThat(advice.needs()).isEmpty();
        assertThat(advice.ground()).isEqualTo(Advice.Ground.LONG_PAUSE);
        assertThat(advice.rules()).isEqualTo(RuleId.of("A10", "S7", "A4", "S28", "S30"));
    }

    @Test
    void A10_comes_before_A5() {
        Student bea = Fixtures.apprentice();
        Advice advice = Asking.about(bea, leave("2026-06-01", "2026-06-29")).advice();
        assertThat(advice.kind()).isEqualTo(CONTACT_STAFF);
        assertThat(advice.strength()).isEqualTo(REQUIRED);
        assertThat(advice.rules()).isEqualTo(RuleId.of("A10", "S7", "A5", "S25", "S27"));
    }

    @Test
    void A10_is_asked_of_any_leave() {
        assertThat(AdviceRules.isLongPause(
                        leave("2026-06-01", "2026-06-28"), Fixtures.at("2026-05-01T10:00"), STANDARD, Fixtures.TIME))
                .isFalse();
        assertThat(AdviceRules.isLongPause(
                        leave("2026-06-01", "2026-06-29"), Fixtures.at("2026-05-01T10:00"), STANDARD, Fixtures.TIME))
                .isTrue();
    }

    @Test
    void A19_two_working_weeks_around_a_weekend_are_twelve_days() {
        Leave both = MergeRules.merge(
                leave("L2", Leave.days("2026-06-08", "2026-06-12")),
                java.util.List.of(leave("L1", Leave.days("2026-06-01", "2026-06-05"))),
                Fixtures.ANY_DAY);
        assertThat(Asking.about(ari, both).advice().days()).isEqualTo(12);
    }

    @Test
    void a_verdict_names_the_student_and_the_funding() {
        Session any = session("S1", ari, "2026-06-02T10:00");
        Advice advice =
                Asking.about(ari, leave("2026-06-02", "2026-06-02")).with(any).advice();
        assertThat(advice.student()).isEqualTo(ari.id());
        assertThat(advice.funding()).isEqualTo(Funding.THIRD_PARTY);
        assertThat(advice.ground()).isEqualTo(Advice.Ground.FIGURES);
    }
}
