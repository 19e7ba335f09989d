package dev.mentoring.transfer.rules;

import static dev.mentoring.transfer.rules.Moving.aMove;
import static dev.mentoring.transfer.rules.Moving.attendance;
import static dev.mentoring.transfer.rules.Moving.forGood;
import static dev.mentoring.transfer.rules.Moving.ofOscar;
import static dev.mentoring.transfer.rules.Moving.oscar;
import static dev.mentoring.transfer.rules.Moving.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.Preparations;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.SessionStatus;
import dev.mentoring.transfer.Warning;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarningRulesTest {

    private static final Student ARI = Fixtures.thirdPartyStudent();

    private static List<String> warnings(MoveCase.Builder facts) {
        return warnings(facts, target(oscar()));
    }

    private static List<String> warnings(MoveCase.Builder facts, Target target) {
        return WarningRules.ofMove(facts.build(), target).stream()
                .map(WarningRulesTest::line)
                .toList();
    }

    private static String line(Warning warning) {
        return (warning.kind() + " " + warning.student().map(StudentId::value).orElse("") + " " + warning.detail())
                .strip();
    }

    @Test
    void with_all_prepared_there_is_nothing_to_warn_of() {
        assertThat(warnings(aMove())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-26T23:59, EARLY ari",
        "2026-04-27T00:00,",
        "2026-05-05T10:00,",
        "2026-05-05T10:01, LATE ari",
        "2026-06-30T10:00, LATE ari"
    })
    void a8_the_window_is_from_7_days_before_to_the_first_session_at_risk(String now, String warning) {
        assertThat(warnings(aMove().now(Fixtures.at(now)).firstAtRisk(Fixtures.at("2026-05-05T10:00"))))
                .isEqualTo(Optional.ofNullable(warning).stream().toList());
    }

    @Test
    void a8_with_no_session_at_risk_nothing_is_late() {
        assertThat(warnings(aMove().now(Fixtures.at("2026-05-16T10:00")))).isEmpty();
    }

    @Test
    void a8_another_policy_opens_the_window_earlier() {
        ContinuityPolicy policy = ContinuityPolicy.builder().earlyDays(10).build();

        assertThat(warnings(aMove().policy(policy).now(Fixtures.at("2026-04-24T00:00"))))
                .isEmpty();
        assertThat(warnings(aMove().policy(policy).now(Fixtures.at("2026-04-23T23:59"))))
                .containsExactly("EARLY ari");
    }

    @Test
    void s41_each_step_that_was_skipped_is_named() {
        assertThat(warnings(aMove().capacityOfLeaving(1))).containsExactly("CAPACITY_NOT_ZERO");
        assertThat(warnings(aMove().steps(new Preparations.Steps(false, Set.of(ARI.id())))))
                .containsExactly("NOBODY_POLLED");
        assertThat(warnings(aMove().steps(new Preparations.Steps(true, Set.of(StudentId.of("bea"))))))
                .containsExactly("STUDENT_NOT_WARNED ari");
    }

    @Test
    void s41_without_a_leave_there_is_nothing_to_prepare() {
        assertThat(warnings(forGood().capacityOfLeaving(3).now(Fixtures.at("2026-02-20T10:00"))))
                .isEmpty();
    }

    @Test
    void a17_a_project_that_could_not_be_checked_is_warned_of() {
        assertThat(warnings(aMove().student(ARI.onProject(Optional.empty()))))
                .containsExactly("PROJECT_NOT_CHECKED ari");
    }

    @Test
    void section1_each_planned_session_ahead_that_the_new_holder_cannot_hold_is_warned_of() {
        MoveCase.Builder move = aMove().attendance(attendance(
                Fixtures.session("past", ARI, "2026-05-04T07:59"),
                Fixtures.session("now", ARI, "2026-05-04T08:00"),
                Fixtures.session("tuesday", ARI, "2026-05-12T10:00"),
                Fixtures.session("friday", ARI, "2026-05-15T10:00"),
                Fixtures.session("called off", ARI, "2026-05-18T10:00").with(SessionStatus.CANCELLED),
                Fixtures.session("away", ARI, "2026-06-02T10:00")));
        Target tuesdaysOnly =
                target(oscar().days(Set.of(DayOfWeek.TUESDAY)), ofOscar(Leave.days("2026-06-01", "2026-06-05")));

        assertThat(warnings(move, tuesdaysOnly))
                .containsExactly(
                        "SESSION_NOT_SERVED ari now", "SESSION_NOT_SERVED ari friday", "SESSION_NOT_SERVED ari away");
        assertThat(warnings(move, target(oscar()))).isEmpty();
    }

    @Test
    void section5_on_a_return_profile_day_and_sessions_are_warnings() {
        Student bea = Fixtures.apprentice();
        Instant back = Fixtures.at("2026-05-18T08:00");
        Target nadia = target(Fixtures.aMentor("nadia").profile(Map.of()).days(Set.of(DayOfWeek.MONDAY)));

        assertThat(WarningRules.ofReturn(
                                bea,
                                attendance(Fixtures.session("S1", bea, "2026-05-21T10:00")),
                                nadia,
                                back,
                                Fixtures.TIME)
                        .stream()
                        .map(WarningRulesTest::line))
                .containsExactly(
                        "NOT_ON_PARCOURS bea",
                        "PROJECT_NOT_ON_PROFILE bea",
                        "TRAINING_DAY_NOT_SERVED bea",
                        "SESSION_NOT_SERVED bea S1");
        assertThat(WarningRules.ofReturn(bea, attendance(), target(Fixtures.aMentor("nadia")), back, Fixtures.TIME))
                .isEmpty();
    }
}
