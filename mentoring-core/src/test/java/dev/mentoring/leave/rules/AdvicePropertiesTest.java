package dev.mentoring.leave.rules;

import static dev.mentoring.fixtures.Fixtures.STANDARD;
import static dev.mentoring.fixtures.Fixtures.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.fixtures.Defaults;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.fixtures.Season;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Consent;
import dev.mentoring.leave.Leave;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.policy.ContinuityPolicy.SelfFundedGap;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.rules.DueWeeks;
import dev.mentoring.session.Excuse;
import dev.mentoring.session.Session;
import dev.mentoring.session.SessionStatus;
import dev.mentoring.session.rules.Attendance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/** What holds of every advice, whoever it is about and whatever is planned. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class AdvicePropertiesTest {

    /** One student, what is planned and excused, and a leave of the student's mentor. */
    record Scene(
            Student student,
            List<Session> sessions,
            List<Excuse> excuses,
            Leave leave,
            ContinuityPolicy policy,
            Instant now) {

        Advice advice(Leave away, Optional<Consent> consent) {
            return AdviceRules.advise(AdviceCase.builder()
                    .student(student)
                    .leave(away)
                    .absences(Absences.of(List.of(away)))
                    .attendance(Attendance.of(TIME, sessions, excuses))
                    .consent(consent)
                    .now(now)
                    .policy(policy)
                    .time(TIME)
                    .build());
        }

        Advice advice() {
            return advice(leave, Optional.empty());
        }

        Scene with(Session session) {
            List<Session> more = new ArrayList<>(sessions);
            more.add(session);
            return new Scene(student, more, excuses, leave, policy, now);
        }

        List<YearWeek> dueWeeksTouched() {
            Interval away = leave.reckoned(TIME, policy.longLeaveOverDays());
            return DueWeeks.between(student, TIME.week(away.getStart()), YearWeek.from(TIME.lastDay(away)), TIME);
        }
    }

    @Property
    void the_scenes_come_to_every_kind_of_advice(@ForAll("scenes") Scene scene) {
        Statistics.collect(scene.advice().kind());
        Statistics.coverage(it -> {
            for (AdviceKind kind : AdviceKind.values()) {
                it.check(kind).percentage(p -> p > (kind == AdviceKind.MOVE_IN_DAY ? 0 : 1));
            }
        });
    }

    @Property
    void a_displaced_week_is_always_a_due_week_that_the_leave_touches(@ForAll("scenes") Scene scene) {
        assertThat(scene.dueWeeksTouched()).containsAll(scene.advice().lostWeeks());
        assertThat(scene.advice().lostWeeks()).doesNotHaveDuplicates().isSorted();
    }

    @Property
    void n_never_exceeds_the_due_weeks_touched(@ForAll("scenes") Scene scene) {
        assertThat(scene.advice().sessions())
                .isLessThanOrEqualTo(scene.dueWeeksTouched().size());
    }

    @Property
    void D_is_the_number_of_days_that_the_leave_touches(@ForAll("scenes") Scene scene) {
        Assume.that(!scene.leave().isOpen());
        LocalDate first = TIME.day(scene.leave().span().getStart());
        long touched = first.minusDays(2)
                .datesUntil(first.plusDays(50))
                .filter(day -> TIME.days(day, day).overlaps(scene.leave().span()))
                .count();
        assertThat(scene.advice().days()).isEqualTo((int) touched);
    }

    @Property
    void a_session_standing_outside_the_leave_takes_its_week_out_of_n(
            @ForAll("scenes") Scene scene, @ForAll("hours") int hour) {
        for (YearWeek week : scene.advice().lostWeeks()) {
            Instant start = TIME.stretch(week).getStart().plusSeconds(3600L * hour);
            Session outside = Fixtures.session("new", scene.student(), "2026-06-01T10:00");
            outside = Session.builder().from(outside).start(start).build();
            List<YearWeek> expected = new ArrayList<>(scene.advice().lostWeeks());
            if (!scene.leave().covers(start)) {
                expected.remove(week);
            }
            assertThat(scene.with(outside).advice().lostWeeks()).isEqualTo(expected);
            assertThat(scene.with(outside.with(SessionStatus.HELD)).advice().lostWeeks())
                    .doesNotContain(week);
        }
    }

    @Property
    void advice_never_weakens_when_a_leave_grows(
            @ForAll("scenes") Scene scene,
            @ForAll("growths") int before,
            @ForAll("growths") int after,
            @ForAll("consents") int answer) {
        Assume.that(!scene.leave().isOpen());
        Leave grown = Leave.builder()
                .from(scene.leave())
                .span(Interval.of(
                        scene.leave().span().getStart().minusSeconds(3600L * before),
                        scene.leave().span().getEnd().plusSeconds(3600L * after)))
                .build();
        Optional<Consent> consent = consent(scene, answer);
        Advice small = scene.advice(scene.leave(), consent);
        Advice big = scene.advice(grown, consent);
        assertThat(big.days()).isGreaterThanOrEqualTo(small.days());
        assertThat(big.lostWeeks()).containsAll(small.lostWeeks());
        assertThat(big.kind()).isGreaterThanOrEqualTo(small.kind());
        if (small.kind() == big.kind() && small.kind() != AdviceKind.KEEP) {
            assertThat(big.strength()).isLessThanOrEqualTo(small.strength());
        }
    }

    private static Optional<Consent> consent(Scene scene, int answer) {
        List<YearWeek> lost = scene.advice().lostWeeks();
        return answer < 0
                ? Optional.empty()
                : Optional.of(new Consent(
                        scene.student().id(),
                        scene.leave().id(),
                        answer > 0,
                        lost,
                        Actor.student(scene.student().id().value()),
                        scene.now()));
    }

    @Property
    void needs_are_those_of_a_KEEP_only(@ForAll("scenes") Scene scene) {
        Advice advice = scene.advice();
        if (advice.kind() != AdviceKind.KEEP) {
            assertThat(advice.needs()).isEmpty();
        }
        assertThat(advice.lostWeeks().isEmpty()).isEqualTo(advice.kind().compareTo(AdviceKind.KEEP) < 0);
    }

    @Property
    void an_apprentice_is_never_kept_and_nobody_else_moves_within_the_day(@ForAll("scenes") Scene scene) {
        assertThat(scene.advice().kind())
                .isNotEqualTo(scene.student().isApprentice() ? AdviceKind.KEEP : AdviceKind.MOVE_IN_DAY);
    }

    @Property
    void every_advice_quotes_rules_and_policy_and_can_be_explained(@ForAll("scenes") Scene scene) {
        Advice advice = scene.advice();
        assertThat(advice.rules()).isNotEmpty().doesNotHaveDuplicates();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(advice.explain(locale))
                    .contains(scene.policy().name(), String.valueOf(advice.days()))
                    .contains(advice.rules().stream().map(Object::toString).toList())
                    .doesNotContain("{", "}");
        }
    }

    @Property(tries = 200)
    void nothing_depends_on_the_zone_or_the_language_of_the_machine(@ForAll("scenes") Scene scene) {
        assertThat(Defaults.everywhere(
                                () -> scene.advice().toString() + scene.advice().explain(Locale.FRENCH))
                        .distinct())
                .hasSize(1);
    }

    @Provide
    Arbitrary<Integer> hours() {
        return Arbitraries.integers().between(0, 7 * 24 - 2);
    }

    @Provide
    Arbitrary<Integer> growths() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 12), Arbitraries.integers().between(0, 24 * 30));
    }

    @Provide
    Arbitrary<Integer> consents() {
        return Arbitraries.of(-1, 0, 1);
    }

    @Provide
    Arbitrary<Scene> scenes() {
        return Season.seasons()
                .flatMap(season -> season.students()
                        .flatMap(student -> season.sessions(student)
                                .flatMap(sessions -> Combinators.combine(
                                                season.excuses(student),
                                                Arbitraries.oneOf(
                                                        season.leaves("L1"), leavesOfAMorning(season, sessions)),
                                                policies(),
                                                moments(season))
                                        .as((excuses, leave, policy, now) ->
                                                new Scene(student, sessions, excuses, leave, policy, now)))))
                .withoutEdgeCases();
    }

    /** Four hours around a session, where there is one. */
    private static Arbitrary<Leave> leavesOfAMorning(Season season, List<Session> sessions) {
        return sessions.isEmpty()
                ? season.leaves("L1")
                : Arbitraries.of(sessions)
                        .map(session -> Fixtures.leave(
                                "L1",
                                Leave.between(
                                        session.start().minusSeconds(7200),
                                        session.start().plusSeconds(7200))));
    }

    private static Arbitrary<Instant> moments(Season season) {
        return Arbitraries.oneOf(Arbitraries.just(TIME.startOf(season.monday().minusDays(30))), season.moments());
    }

    private static Arbitrary<ContinuityPolicy> policies() {
        Arbitrary<ContinuityPolicy> others = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(SelfFundedGap.class),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 35))
                .as((strict, gap, below, upTo, over) -> ContinuityPolicy.builder()
                        .name("house rules")
                        .strictWeekly(strict)
                        .selfFundedGap(gap)
                        .thirdPartyKeepBelowDays(below)
                        .selfFundedKeepUpToDays(upTo)
                        .longLeaveOverDays(over)
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(STANDARD)), Tuple.of(1, others));
    }
}
