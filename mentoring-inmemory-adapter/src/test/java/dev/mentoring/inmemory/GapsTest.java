package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.ARI;
import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.calendar.Weeks;
import dev.mentoring.ledger.GapReport;
import dev.mentoring.ledger.WeekState;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.SessionStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GapsTest {

    private final DataSchool school = DataSchool.open();

    private GapReport gaps(String first, String last, Optional<Funding> funding) {
        return school.mentoring
                .ledger()
                .gaps(STAFF, Weeks.parse(first), Weeks.parse(last), funding)
                .orElseThrow();
    }

    /** Such as {@code ari 2026-W16 BREACH NOTHING_PLANNED}. */
    private static List<String> lines(GapReport report) {
        return report.gaps().stream()
                .map(each -> each.student() + " " + each.week() + " " + each.severity() + " "
                        + each.state().why())
                .toList();
    }

    private static Map<String, Integer> counts(GapReport report) {
        return report.counts().entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .collect(Collectors.toMap(each -> each.getKey().name(), Map.Entry::getValue));
    }

    @Test
    void a6_an_uncovered_week_is_a_breach_for_the_funded_and_a_warning_for_the_self_funded() {
        assertThat(lines(gaps("2026-W16", "2026-W16", Optional.empty())))
                .containsExactly(
                        "ari 2026-W16 BREACH NOTHING_PLANNED",
                        "bea 2026-W16 BREACH NOTHING_PLANNED",
                        "cy 2026-W16 WARNING NOTHING_PLANNED",
                        "dan 2026-W16 BREACH NOTHING_PLANNED");
    }

    @Test
    void a6_one_regime_may_be_asked_for() {
        assertThat(lines(gaps("2026-W16", "2026-W16", Optional.of(Funding.SELF_FUNDED))))
                .containsExactly("cy 2026-W16 WARNING NOTHING_PLANNED");
        assertThat(counts(gaps("2026-W16", "2026-W17", Optional.of(Funding.THIRD_PARTY))))
                .isEqualTo(Map.of("UNCOVERED", 2, "DUE", 2));
    }

    @Test
    void section4_every_state_is_counted_apart() {
        school.session(NADIA, "ari", "2026-04-14T10:00");
        school.mentoring
                .sessions()
                .outcome(NADIA, SessionId.of("S1"), SessionStatus.HELD)
                .orElseThrow();
        school.session(NADIA, "bea", "2026-04-23T10:00");
        school.mentoring
                .ledger()
                .excuse(STAFF, StudentId.of("dan"), Weeks.parse("2026-W16"), "ill")
                .orElseThrow();
        school.leave(NADIA, "2026-04-27", "2026-04-28");
        school.mentoring
                .sessions()
                .record(
                        NADIA,
                        StudentId.of("ari"),
                        dev.mentoring.fixtures.Fixtures.at("2026-05-06T10:00"),
                        Optional.of(Weeks.parse("2026-W18")))
                .orElseThrow();

        GapReport report = gaps("2026-W16", "2026-W18", Optional.empty());

        assertThat(report.counts())
                .isEqualTo(Map.of(
                        WeekState.Name.HELD, 1,
                        WeekState.Name.PLANNED, 1,
                        WeekState.Name.DUE, 5,
                        WeekState.Name.COMPENSATED, 1,
                        WeekState.Name.EXCUSED, 1,
                        WeekState.Name.UNCOVERED, 3));
        assertThat(lines(report))
                .containsExactly(
                        "bea 2026-W16 BREACH NOTHING_PLANNED",
                        "cy 2026-W16 WARNING NOTHING_PLANNED",
                        "cy 2026-W18 WARNING MENTOR_ON_LEAVE");
    }

    @Test
    void each_gap_says_why() {
        planned("ari", "2026-04-14T10:00", SessionStatus.STUDENT_ABSENT);
        planned("bea", "2026-04-16T10:00", SessionStatus.MENTOR_ABSENT);
        planned("cy", "2026-04-13T10:00", SessionStatus.CANCELLED);
        school.session(STAFF, "dan", "2026-04-08T10:00");

        assertThat(lines(gaps("2026-W15", "2026-W16", Optional.empty())))
                .contains(
                        "ari 2026-W16 BREACH STUDENT_ABSENT",
                        "bea 2026-W16 BREACH MENTOR_ABSENT",
                        "cy 2026-W16 WARNING CANCELLED",
                        "dan 2026-W15 BREACH NOT_CONFIRMED");
    }

    private void planned(String student, String start, SessionStatus status) {
        SessionId session = school.session(NADIA, student, start).id();
        school.mentoring.sessions().outcome(NADIA, session, status).orElseThrow();
    }

    @Test
    void section6_staff_alone_lists_the_gaps() {
        for (Actor actor : List.of(NADIA, ARI, SYSTEM)) {
            assertThat(Told.causes(school.mentoring
                            .ledger()
                            .gaps(actor, Weeks.parse("2026-W16"), Weeks.parse("2026-W16"), Optional.empty())))
                    .containsExactly("NOT_ALLOWED");
        }
    }

    @Test
    void a_stretch_that_runs_backwards_is_invalid_whoever_asks() {
        assertThat(Told.invalid(() -> school.mentoring
                        .ledger()
                        .gaps(NADIA, Weeks.parse("2026-W16"), Weeks.parse("2026-W15"), Optional.empty())))
                .containsExactly("to");
    }

    @Test
    void after_finish_the_weeks_before_are_still_counted() {
        school.mentoring.enrolment().finish(STAFF, StudentId.of("ari")).orElseThrow();

        assertThat(lines(gaps("2026-W16", "2026-W30", Optional.empty())))
                .contains("ari 2026-W16 BREACH NOTHING_PLANNED");
        assertThat(counts(gaps("2026-W17", "2026-W17", Optional.empty()))).isEqualTo(Map.of("DUE", 3));
    }
}
