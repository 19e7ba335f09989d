package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.ARI;
import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.answer.Outcome;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.ledger.LedgerWeek;
import dev.mentoring.ledger.WeekState;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.SessionStatus;
import dev.mentoring.validation.Wording;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LedgerServiceTest {

    private final DataSchool school = DataSchool.open();

    private List<String> states(String student, String first, String last) {
        return school.mentoring.ledger().weeks(STAFF, student, first, last).orElseThrow().stream()
                .map(each -> each.week() + " " + each.state().name())
                .toList();
    }

    private Outcome<LedgerWeek> excuse(Actor actor, String student, String week, String reason) {
        return school.mentoring.ledger().excuse(actor, StudentId.of(student), Weeks.parse(week), reason);
    }

    @Test
    void section4_each_due_week_of_a_stretch_has_its_state() {
        assertThat(states("ari", "2026-W15", "2026-W18"))
                .containsExactly("2026-W15 UNCOVERED", "2026-W16 UNCOVERED", "2026-W17 DUE", "2026-W18 DUE");
    }

    @Test
    void a18_weeks_outside_training_are_not_due() {
        assertThat(states("ari", "2026-W04", "2026-W06")).containsExactly("2026-W06 UNCOVERED");
        assertThat(states("ari", "2027-W12", "2027-W14")).containsExactly("2027-W12 DUE");
    }

    @Test
    void section11_2026_has_a_week_53() {
        assertThat(states("ari", "2026-W52", "2027-W01"))
                .containsExactly("2026-W52 DUE", "2026-W53 DUE", "2027-W01 DUE");
    }

    @Test
    void a18_a_holiday_on_the_training_date_excuses_an_apprentice_and_nobody_else() {
        // Thursday 14 May 2026 is Ascension Day, Monday 25 May Whit Monday
        assertThat(school.week("bea", "2026-W20").state())
                .isEqualTo(new WeekState.Excused(WeekState.Excused.PUBLIC_HOLIDAY));
        assertThat(school.state("cy", "2026-W22")).isEqualTo("DUE");
    }

    @Test
    void a_leave_uncovers_its_weeks_at_once_and_a_transfer_covers_them_again() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        assertThat(school.week("ari", "2026-W19").state())
                .isEqualTo(new WeekState.Uncovered(WeekState.Gap.MENTOR_ON_LEAVE, Fixtures.at("2026-05-04T00:00")));

        school.at("2026-05-04T08:00");
        school.lend(NADIA, leave, "oscar", "ari");
        assertThat(school.state("ari", "2026-W19")).isEqualTo("DUE");
    }

    @Test
    void a_lost_week_stays_lost_after_the_return() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.at("2026-05-11T08:00");
        school.lend(NADIA, leave, "oscar", "ari");
        school.session(OSCAR, "ari", "2026-05-12T10:00");
        school.at("2026-05-18T08:00");
        school.mentoring
                .sessions()
                .outcome(OSCAR, SessionId.of("S1"), SessionStatus.HELD)
                .orElseThrow();
        school.giveBack(OSCAR, "ari").orElseThrow();

        assertThat(states("ari", "2026-W19", "2026-W20")).containsExactly("2026-W19 UNCOVERED", "2026-W20 HELD");
        assertThat(((WeekState.Uncovered) school.week("ari", "2026-W19").state()).why())
                .isEqualTo(WeekState.Gap.MENTOR_ON_LEAVE);
    }

    @Test
    void a16_staff_excuses_a_week_with_a_reason() {
        LedgerWeek week = excuse(STAFF, "ari", "2026-W17", "ill").orElseThrow();

        assertThat(week.state()).isEqualTo(new WeekState.Excused("ill"));
        assertThat(week.explain(Locale.ENGLISH)).contains("2026-W17", "ill", "A16");
    }

    @Test
    void section10_held_planned_and_compensated_come_before_excused() {
        excuse(STAFF, "ari", "2026-W17", "ill").orElseThrow();
        school.session(NADIA, "ari", "2026-04-21T10:00");

        assertThat(school.state("ari", "2026-W17")).isEqualTo("PLANNED");
    }

    @Test
    void section10_an_excused_week_is_not_displaced() {
        excuse(STAFF, "ari", "2026-W24", "ill").orElseThrow();

        assertThat(school.declare(NADIA, dev.mentoring.leave.Leave.days("2026-06-08", "2026-06-09"))
                        .on("ari")
                        .orElseThrow()
                        .sessions())
                .isZero();
        assertThat(school.state("ari", "2026-W24")).isEqualTo("EXCUSED");
    }

    @Test
    void section6_staff_alone_excuses() {
        for (Actor actor : List.of(NADIA, OSCAR, ARI, SYSTEM)) {
            assertThat(Told.causes(excuse(actor, "ari", "2026-W17", "ill"))).containsExactly("NOT_ALLOWED");
        }
        assertThat(Told.causes(excuse(NADIA, "zoe", "2026-W17", "ill"))).containsExactly("NOT_ALLOWED");
        assertThat(Told.invalid(() -> excuse(STAFF, "zoe", "2026-W17", "ill"))).containsExactly("student");
    }

    @Test
    void a_reason_is_there_and_a_week_is_due() {
        assertThat(Told.invalid(() -> excuse(NADIA, "ari", "2026-W17", " "))).containsExactly("reason");
        assertThat(Told.invalid(() -> excuse(NADIA, "ari", "2026-W17", "x".repeat(Wording.TEXT + 1))))
                .containsExactly("reason");
        assertThat(Told.invalid(() -> excuse(STAFF, "ari", "2026-W05", "ill"))).containsExactly("week");
    }

    @Test
    void the_last_reason_stands() {
        excuse(STAFF, "ari", "2026-W17", "ill").orElseThrow();
        excuse(STAFF, "ari", "2026-W17", "suspended").orElseThrow();

        assertThat(school.week("ari", "2026-W17").state()).isEqualTo(new WeekState.Excused("suspended"));
    }

    @Test
    void a_stretch_runs_forward_and_no_longer_than_ten_years() {
        assertThat(Told.invalid(() -> school.mentoring.ledger().weeks(OSCAR, "ari", "2026-W18", "2026-W17")))
                .containsExactly("to");
        assertThat(Told.invalid(() -> school.mentoring.ledger().weeks(OSCAR, "ari", "2026-W18", "2036-W18")))
                .containsExactly("to");
        assertThat(Told.causes(school.mentoring.ledger().weeks(NADIA, "ari", "2026-W18", "2036-W17")))
                .containsExactly("OK");
    }

    @Test
    void section6_an_unknown_student_is_told_to_staff_alone() {
        assertThat(Told.invalid(() -> school.mentoring.ledger().weeks(STAFF, "zoe", "2026-W17", "2026-W17")))
                .containsExactly("student");
        assertThat(Told.causes(school.mentoring.ledger().weeks(NADIA, "zoe", "2026-W17", "2026-W17")))
                .containsExactly("NOT_ALLOWED");
    }
}
