package dev.mentoring.ledger.rules;

import static dev.mentoring.fixtures.Fixtures.ANY_DAY;
import static dev.mentoring.fixtures.Fixtures.STANDARD;
import static dev.mentoring.fixtures.Fixtures.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.assignment.Holders;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.fixtures.Defaults;
import dev.mentoring.fixtures.Season;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.leave.rules.MergeRules;
import dev.mentoring.leave.rules.StandingRules;
import dev.mentoring.ledger.LedgerWeek;
import dev.mentoring.ledger.WeekState;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.rules.DueWeeks;
import dev.mentoring.session.Excuse;
import dev.mentoring.session.Session;
import dev.mentoring.session.rules.Attendance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearWeek;

/** What holds of every student's weeks, whatever was planned, held, missed, excused, and whoever was away. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class LedgerPropertiesTest {

    /** A student's file over a season, and the moment of asking. */
    record Scene(
            Season season,
            Student student,
            List<Session> sessions,
            List<Excuse> excuses,
            List<Leave> nadias,
            Optional<Instant> movedToOscar,
            Instant now) {

        StudentFile file() {
            List<Holders.Holding> holdings = new ArrayList<>();
            holdings.add(new Holders.Holding(
                    MentorId.of("nadia"), TIME.startOf(season.monday().minusWeeks(8))));
            movedToOscar.ifPresent(at -> holdings.add(new Holders.Holding(MentorId.of("oscar"), at)));
            return new StudentFile(
                    student,
                    new Holders(holdings),
                    Map.of(MentorId.of("nadia"), Absences.of(nadias)),
                    Attendance.of(TIME, sessions, excuses));
        }

        LedgerRules rules() {
            return new LedgerRules(STANDARD, TIME, now);
        }

        List<LedgerWeek> weeks() {
            return rules().weeks(file(), season.firstWeek(), season.lastWeek());
        }

        WeekState state(YearWeek week) {
            return rules().week(file(), week).state();
        }

        Scene with(Session session) {
            List<Session> more = new ArrayList<>(sessions);
            more.add(session);
            return new Scene(season, student, more, excuses, nadias, movedToOscar, now);
        }

        boolean isOver(YearWeek week) {
            return !now.isBefore(TIME.stretch(week).getEnd());
        }
    }

    @Property
    void the_scenes_come_to_every_state(@ForAll("scenes") Scene scene) {
        scene.weeks().forEach(week -> Statistics.collect(week.state().name()));
        Statistics.coverage(it -> {
            for (WeekState.Name name : WeekState.Name.values()) {
                it.check(name).percentage(p -> p > 0.5);
            }
        });
    }

    @Property
    void every_due_week_is_listed_once_and_no_other(@ForAll("scenes") Scene scene) {
        List<YearWeek> due = Weeks.between(
                        scene.season().firstWeek(), scene.season().lastWeek())
                .stream()
                .filter(week -> DueWeeks.isDue(scene.student(), week, TIME))
                .toList();
        assertThat(scene.weeks().stream().map(LedgerWeek::week)).isEqualTo(due);
    }

    /** What the states say, told apart by plain facts. */
    @Property
    void every_due_week_is_in_exactly_one_state(@ForAll("scenes") Scene scene) {
        for (LedgerWeek week : scene.weeks()) {
            assertThat(week.state().name()).isEqualTo(expected(scene, week.week()));
        }
    }

    private static WeekState.Name expected(Scene scene, YearWeek week) {
        Attendance attendance = scene.file().attendance();
        if (attendance.in(week).stream().anyMatch(Session::isHeld)) {
            return WeekState.Name.HELD;
        }
        if (stands(scene, attendance.in(week))) {
            return WeekState.Name.PLANNED;
        }
        if (stands(scene, attendance.catchUpsFor(week))) {
            return WeekState.Name.COMPENSATED;
        }
        if (attendance.excuse(week).isPresent() || DueWeeks.isHolidayWeek(scene.student(), week, TIME)) {
            return WeekState.Name.EXCUSED;
        }
        boolean lost = scene.rules().displacing(scene.file(), week).isPresent();
        return lost || scene.isOver(week) ? WeekState.Name.UNCOVERED : WeekState.Name.DUE;
    }

    private static boolean stands(Scene scene, List<Session> sessions) {
        return sessions.stream()
                .anyMatch(session -> session.isHeld()
                        || (session.isPlanned() && !isInLeave(scene, session) && !isLapsed(scene, session)));
    }

    private static boolean isInLeave(Scene scene, Session session) {
        Instant moment = scene.now().isBefore(session.start()) ? scene.now() : session.start();
        boolean oscars = scene.movedToOscar().filter(at -> !at.isAfter(moment)).isPresent();
        return !oscars && scene.nadias().stream().anyMatch(leave -> leave.covers(session.start()));
    }

    private static boolean isLapsed(Scene scene, Session session) {
        Instant lapse = TIME.stretch(TIME.week(session.start()).plusWeeks(1)).getEnd();
        return !scene.now().isBefore(lapse);
    }

    @Property
    void one_session_counts_for_one_week(@ForAll("scenes") Scene scene) {
        List<SessionId> counted = scene.weeks().stream()
                .flatMap(week -> by(week.state()).stream())
                .toList();
        assertThat(counted).doesNotHaveDuplicates();
    }

    private static Optional<SessionId> by(WeekState state) {
        if (state instanceof WeekState.Held it) {
            return Optional.of(it.by());
        }
        if (state instanceof WeekState.Planned it) {
            return Optional.of(it.by());
        }
        return state instanceof WeekState.Compensated it ? Optional.of(it.by()) : Optional.empty();
    }

    @Property
    void an_uncovered_week_says_why_and_since_a_moment_that_is_not_ahead_unless_of_a_leave(
            @ForAll("scenes") Scene scene) {
        for (LedgerWeek week : scene.weeks()) {
            if (week.state() instanceof WeekState.Uncovered it && it.why() != WeekState.Gap.MENTOR_ON_LEAVE) {
                assertThat(it.since()).isBetween(TIME.stretch(week.week()).getEnd(), scene.now());
            }
        }
    }

    @Property
    void a_week_is_never_DUE_once_it_is_over(@ForAll("scenes") Scene scene) {
        assertThat(scene.weeks())
                .noneMatch(week -> week.state().name() == WeekState.Name.DUE && scene.isOver(week.week()));
    }

    @Property
    void a_catch_up_that_is_accepted_makes_up_for_its_week(
            @ForAll("scenes") Scene scene, @ForAll("hoursOfAWeek") int hour) {
        for (LedgerWeek week : scene.weeks()) {
            for (int apart = -2; apart <= 2; apart++) {
                YearWeek lies = week.week().plusWeeks(apart);
                Session catchUp = Session.builder()
                        .from(session(scene, TIME.stretch(lies).getStart().plusSeconds(3600L * hour)))
                        .makesUpFor(week.week())
                        .build();
                boolean lapsed = !scene.now().isBefore(StandingRules.lapse(catchUp, STANDARD, TIME));
                if (!lapsed && isAccepted(scene, catchUp)) {
                    Statistics.collect(apart);
                    assertThat(scene.with(catchUp).state(week.week()))
                            .isEqualTo(
                                    apart == 0
                                            ? new WeekState.Planned(catchUp.id())
                                            : new WeekState.Compensated(catchUp.id()));
                }
            }
        }
        Statistics.coverage(it -> {
            it.check(-2).count(count -> count == 0);
            it.check(-1).count(count -> count > 5);
            it.check(0).count(count -> count > 5);
            it.check(1).count(count -> count > 5);
            it.check(2).count(count -> count == 0);
        });
    }

    private static Session session(Scene scene, Instant start) {
        return Session.builder()
                .id(SessionId.of("new"))
                .student(scene.student().id())
                .start(start)
                .build();
    }

    private static boolean isAccepted(Scene scene, Session session) {
        return new CatchUpRules(scene.rules())
                .refusals(scene.file(), session.start(), session.makesUpFor())
                .isEmpty();
    }

    @Property
    void a_week_that_may_be_made_up_is_unsafe_or_due_and_not_lost_by_the_student(@ForAll("scenes") Scene scene) {
        CatchUpRules rules = new CatchUpRules(scene.rules());
        for (LedgerWeek week : scene.weeks()) {
            if (rules.isCompensable(scene.file(), week.week())) {
                assertThat(week.state().name()).isIn(WeekState.Name.DUE, WeekState.Name.UNCOVERED);
            }
        }
    }

    @Property
    void a_session_that_is_accepted_makes_no_week_less_safe(
            @ForAll("scenes") Scene scene, @ForAll("hoursOfAWeek") int hour) {
        for (LedgerWeek week : scene.weeks()) {
            Session session =
                    session(scene, TIME.stretch(week.week()).getStart().plusSeconds(3600L * hour));
            if (week.state().isSafe() && isAccepted(scene, session)) {
                assertThat(scene.with(session).state(week.week()).isSafe()).isTrue();
            }
        }
    }

    @Property(tries = 200)
    void nothing_depends_on_the_zone_or_the_language_of_the_machine(@ForAll("scenes") Scene scene) {
        assertThat(Defaults.everywhere(() -> scene.weeks().stream()
                                .map(week -> week + week.explain(Locale.FRENCH))
                                .toList())
                        .distinct())
                .hasSize(1);
    }

    @Provide
    Arbitrary<Integer> hoursOfAWeek() {
        return Arbitraries.integers().between(0, 24 * 7 - 2);
    }

    @Provide
    Arbitrary<Scene> scenes() {
        return Season.seasons()
                .flatMap(season -> season.students()
                        .flatMap(student -> Combinators.combine(
                                        season.sessions(student),
                                        season.excuses(student),
                                        leaves(season),
                                        season.moments().optional(0.3),
                                        season.moments())
                                .as((sessions, excuses, leaves, moved, now) -> new Scene(
                                        season,
                                        student,
                                        sessions,
                                        excuses,
                                        leaves,
                                        moved.filter(at -> !at.isAfter(now)),
                                        now))))
                .withoutEdgeCases();
    }

    /** One leave, or two where they are not one (A19). */
    private static Arbitrary<List<Leave>> leaves(Season season) {
        return Combinators.combine(season.leaves("L1"), season.leaves("L2"))
                .as((one, other) ->
                        MergeRules.areOne(one.span(), other.span(), ANY_DAY) ? List.of(one) : List.of(one, other));
    }
}
