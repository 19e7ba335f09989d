package dev.mentoring.ledger.rules;

import static dev.mentoring.fixtures.Fixtures.aStudent;
import static dev.mentoring.fixtures.Fixtures.apprentice;
import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.day;
import static dev.mentoring.fixtures.Fixtures.leave;
import static dev.mentoring.fixtures.Fixtures.session;
import static dev.mentoring.fixtures.Fixtures.thirdPartyStudent;
import static dev.mentoring.fixtures.Fixtures.training;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.answer.RuleId;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.leave.Leave;
import dev.mentoring.ledger.WeekState;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.Training;
import dev.mentoring.session.Session;
import dev.mentoring.session.SessionStatus;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 4: how a due week stands. The week is mostly 2026-W24, Monday 8 to Sunday 14 June; nothing falls on it. */
class LedgerRulesTest {

    private static final String BEFORE = "2026-06-01T10:00";
    private static final String WITHIN = "2026-06-11T10:00";
    private static final String LAST_MOMENT = "2026-06-14T23:59:59";
    private static final String OVER = "2026-06-15T00:00";

    private final Student ari = thirdPartyStudent();
    private final Session tuesday = session("S1", ari, "2026-06-09T10:00");
    private final Leave wholeWeek = leave("2026-06-08", "2026-06-12");

    private static Session catchUp(Student student, String start) {
        return Session.builder()
                .from(session("C1", student, start))
                .makesUpFor(Weeks.parse("2026-W24"))
                .build();
    }

    private static SessionId id(String value) {
        return SessionId.of(value);
    }

    @Test
    void a_held_session_makes_the_week_HELD() {
        FileOf file = FileOf.the(ari).with(tuesday.with(SessionStatus.HELD));
        assertThat(file.stateOn(WITHIN, "2026-W24")).isEqualTo(new WeekState.Held(id("S1")));
        assertThat(file.stateOn("2027-01-15T10:00", "2026-W24")).isEqualTo(new WeekState.Held(id("S1")));
    }

    @Test
    void a_held_session_counts_also_when_another_is_planned_or_was_missed() {
        assertThat(FileOf.the(ari)
                        .with(
                                tuesday.with(SessionStatus.STUDENT_ABSENT),
                                session("S2", ari, "2026-06-10T10:00"),
                                session("S3", ari, "2026-06-12T10:00").with(SessionStatus.HELD))
                        .stateOn(OVER, "2026-W24"))
                .isEqualTo(new WeekState.Held(id("S3")));
    }

    @Test
    void a_session_ahead_makes_the_week_PLANNED() {
        assertThat(FileOf.the(ari).with(tuesday).stateOn(BEFORE, "2026-W24"))
                .isEqualTo(new WeekState.Planned(id("S1")));
    }

    @Test
    void a_session_that_waits_to_be_confirmed_reads_PLANNED_until_seven_days_after_its_week() {
        FileOf file = FileOf.the(ari).with(tuesday);
        assertThat(file.stateOn(WITHIN, "2026-W24")).isEqualTo(new WeekState.Planned(id("S1")));
        assertThat(file.stateOn("2026-06-21T23:59:59", "2026-W24")).isEqualTo(new WeekState.Planned(id("S1")));
        assertThat(file.stateOn("2026-06-22T00:00", "2026-W24"))
                .isEqualTo(new WeekState.Uncovered(WeekState.Gap.NOT_CONFIRMED, at("2026-06-22T00:00")));
    }

    @Test
    void a_lapsed_session_outside_the_leave_is_why_the_week_is_uncovered_and_not_the_leave() {
        FileOf file = FileOf.the(ari)
                .with(session("S1", ari, "2026-06-12T10:00"))
                .nadiaAway(leave("2026-06-08", "2026-06-10"));
        assertThat(file.stateOn("2026-07-01T10:00", "2026-W24"))
                .isEqualTo(new WeekState.Uncovered(WeekState.Gap.NOT_CONFIRMED, at("2026-06-22T00:00")));
        assertThat(file.isCompensableOn("2026-07-01T10:00", "2026-W24")).isFalse();
    }

    @Test
    void a_catch_up_that_nobody_confirmed_leaves_the_week_uncovered_since_it_lapsed_itself() {
        FileOf file = FileOf.the(ari).with(tuesday.with(SessionStatus.CANCELLED), catchUp(ari, "2026-06-16T10:00"));
        assertThat(file.stateOn("2026-07-01T10:00", "2026-W24"))
                .isEqualTo(new WeekState.Uncovered(WeekState.Gap.NOT_CONFIRMED, at("2026-06-29T00:00")));
    }

    @Test
    void how_long_a_session_may_go_unconfirmed_is_the_schools_choice() {
        FileOf file = FileOf.the(ari)
                .with(tuesday)
                .under(dev.mentoring.policy.ContinuityPolicy.builder()
                        .confirmWithinDays(0)
                        .build());
        assertThat(file.stateOn(LAST_MOMENT, "2026-W24")).isEqualTo(new WeekState.Planned(id("S1")));
        assertThat(file.stateOn(OVER, "2026-W24"))
                .isEqualTo(new WeekState.Uncovered(WeekState.Gap.NOT_CONFIRMED, at("2026-06-15T00:00")));
    }

    @Test
    void with_nothing_planned_a_week_is_DUE_until_it_is_over() {
        assertThat(FileOf.the(ari).stateOn(BEFORE, "2026-W24")).isEqualTo(new WeekState.Due());
        assertThat(FileOf.the(ari).stateOn(LAST_MOMENT, "2026-W24")).isEqualTo(new WeekState.Due());
        assertThat(FileOf.the(ari).stateOn(OVER, "2026-W24"))
                .isEqualTo(new WeekState.Uncovered(WeekState.Gap.NOTHING_PLANNED, at(OVER)));
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED", "STUDENT_ABSENT", "MENTOR_ABSENT"})
    void a_week_that_is_not_over_is_DUE_whatever_happened_to_an_earlier_session(SessionStatus status) {
        FileOf file = FileOf.the(ari).with(tuesday.with(status));
        assertThat(file.stateOn(LAST_MOMENT, "2026-W24")).isEqualTo(new WeekState.Due());
        assertThat(file.stateOn(OVER, "2026-W24"))
                .isEqualTo(new WeekState.Uncovered(WeekState.Gap.valueOf(status.name()), at(OVER)));
    }

    @Test
    void the_last_session_says_why_the_week_is_uncovered() {
        assertThat(FileOf.the(ari)
                        .with(
                                tuesday.with(SessionStatus.MENTOR_ABSENT),
                                session("S2", ari, "2026-06-12T10:00").with(SessionStatus.STUDENT_ABSENT))
                        .stateOn(OVER, "2026-W24"))
                .isEqualTo(new WeekState.Uncovered(WeekState.Gap.STUDENT_ABSENT, at(OVER)));
    }

    @Test
    void a_week_that_the_holders_leave_displaces_is_UNCOVERED_from_the_day_it_is_known() {
        FileOf file = FileOf.the(ari).nadiaAway(wholeWeek);
        WeekState lost = new WeekState.Uncovered(WeekState.Gap.MENTOR_ON_LEAVE, at("2026-06-08T00:00"));
        assertThat(file.stateOn(BEFORE, "2026-W24")).isEqualTo(lost);
        assertThat(file.stateOn(WITHIN, "2026-W24")).isEqualTo(lost);
        assertThat(file.stateOn(OVER, "2026-W24")).isEqualTo(lost);
    }

    @Test
    void a_session_planned_inside_the_holders_leave_counts_as_nothing_planned() {
        assertThat(FileOf.the(ari).with(tuesday).nadiaAway(wholeWeek).stateOn(BEFORE, "2026-W24"))
                .isEqualTo(new WeekState.Uncovered(WeekState.Gap.MENTOR_ON_LEAVE, at("2026-06-08T00:00")));
    }

    @Test
    void a_week_with_an_earlier_session_called_off_is_UNCOVERED_when_the_leave_takes_the_rest() {
        assertThat(earlierInTheWeekThenALeave(SessionStatus.MENTOR_ABSENT))
                .isEqualTo(new WeekState.Uncovered(WeekState.Gap.MENTOR_ON_LEAVE, at("2026-06-09T00:00")));
    }

    /** A16: what the student missed is not the mentor's to make up. */
    @Test
    void A16_a_week_with_an_earlier_session_missed_by_the_student_is_DUE_whatever_the_leave_takes() {
        assertThat(earlierInTheWeekThenALeave(SessionStatus.STUDENT_ABSENT)).isEqualTo(new WeekState.Due());
    }

    private static WeekState earlierInTheWeekThenALeave(SessionStatus status) {
        Student fridays =
                aStudent("fay", Funding.THIRD_PARTY, training(DayOfWeek.FRIDAY)).build();
        return FileOf.the(fridays)
                .with(session("S1", fridays, "2026-06-08T10:00").with(status))
                .nadiaAway(leave("2026-06-09", "2026-06-12"))
                .stateOn("2026-06-08T12:00", "2026-W24");
    }

    @Test
    void S26_A5_half_a_training_day_reads_DUE_until_the_session_is_moved() {
        Student bea = apprentice();
        Leave morning = leave("L1", Leave.between(at("2026-06-11T08:00"), at("2026-06-11T12:00")));
        FileOf file =
                FileOf.the(bea).with(session("S1", bea, "2026-06-11T10:00")).nadiaAway(morning);
        assertThat(file.stateOn(BEFORE, "2026-W24")).isEqualTo(new WeekState.Due());
        assertThat(file.stateOn(OVER, "2026-W24"))
                .isEqualTo(new WeekState.Uncovered(WeekState.Gap.MENTOR_ON_LEAVE, at(OVER)));
        assertThat(FileOf.the(bea)
                        .with(session("S1", bea, "2026-06-11T15:00"))
                        .nadiaAway(morning)
                        .stateOn(BEFORE, "2026-W24"))
                .isEqualTo(new WeekState.Planned(id("S1")));
    }

    @Test
    void a_catch_up_held_or_planned_makes_the_week_COMPENSATED() {
        FileOf planned = FileOf.the(ari).nadiaAway(wholeWeek).with(catchUp(ari, "2026-06-16T10:00"));
        assertThat(planned.stateOn(BEFORE, "2026-W24")).isEqualTo(new WeekState.Compensated(id("C1")));
        FileOf held = FileOf.the(ari)
                .nadiaAway(wholeWeek)
                .with(catchUp(ari, "2026-06-02T10:00").with(SessionStatus.HELD));
        assertThat(held.stateOn("2026-12-01T10:00", "2026-W24")).isEqualTo(new WeekState.Compensated(id("C1")));
    }

    @Test
    void confirmWithinDays_counts_from_the_end_of_the_catch_ups_own_week() {
        FileOf file = FileOf.the(ari).nadiaAway(wholeWeek).with(catchUp(ari, "2026-06-16T10:00"));
        assertThat(file.stateOn("2026-06-28T23:59:59", "2026-W24")).isEqualTo(new WeekState.Compensated(id("C1")));
        assertThat(file.stateOn("2026-06-29T00:00", "2026-W24").isSafe()).isFalse();
    }

    @Test
    void a_catch_up_inside_a_leave_makes_up_for_nothing() {
        FileOf file = FileOf.the(ari)
                .nadiaAway(wholeWeek, leave("L2", Leave.days("2026-06-16", "2026-06-16")))
                .with(catchUp(ari, "2026-06-16T10:00"));
        assertThat(file.stateOn(BEFORE, "2026-W24").name()).isEqualTo(WeekState.Name.UNCOVERED);
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED", "STUDENT_ABSENT", "MENTOR_ABSENT"})
    void a_catch_up_that_came_to_nothing_makes_up_for_nothing(SessionStatus status) {
        FileOf file = FileOf.the(ari)
                .with(
                        tuesday.with(SessionStatus.MENTOR_ABSENT),
                        catchUp(ari, "2026-06-16T10:00").with(status));
        assertThat(file.stateOn("2026-06-17T10:00", "2026-W24"))
                .isEqualTo(new WeekState.Uncovered(WeekState.Gap.valueOf(status.name()), at(OVER)));
    }

    @Test
    void one_session_counts_for_one_week_only() {
        FileOf file = FileOf.the(ari).nadiaAway(wholeWeek).with(catchUp(ari, "2026-06-16T10:00"));
        assertThat(file.stateOn(BEFORE, "2026-W24").name()).isEqualTo(WeekState.Name.COMPENSATED);
        assertThat(file.stateOn(BEFORE, "2026-W25").name()).isEqualTo(WeekState.Name.DUE);
    }

    @Test
    void A16_an_excused_week_reads_EXCUSED_with_the_reason_before_and_after() {
        FileOf file = FileOf.the(ari).excusedIn("2026-W24", "ill");
        assertThat(file.stateOn(BEFORE, "2026-W24")).isEqualTo(new WeekState.Excused("ill"));
        assertThat(file.stateOn(OVER, "2026-W24")).isEqualTo(new WeekState.Excused("ill"));
        assertThat(file.nadiaAway(wholeWeek).stateOn(OVER, "2026-W24")).isEqualTo(new WeekState.Excused("ill"));
    }

    @Test
    void HELD_PLANNED_and_COMPENSATED_come_before_EXCUSED() {
        assertThat(FileOf.the(ari)
                        .excusedIn("2026-W24", "ill")
                        .with(tuesday.with(SessionStatus.HELD))
                        .stateOn(OVER, "2026-W24")
                        .name())
                .isEqualTo(WeekState.Name.HELD);
        assertThat(FileOf.the(ari)
                        .excusedIn("2026-W24", "ill")
                        .with(tuesday)
                        .stateOn(BEFORE, "2026-W24")
                        .name())
                .isEqualTo(WeekState.Name.PLANNED);
        assertThat(FileOf.the(ari)
                        .excusedIn("2026-W24", "ill")
                        .with(catchUp(ari, "2026-06-16T10:00"))
                        .stateOn(BEFORE, "2026-W24")
                        .name())
                .isEqualTo(WeekState.Name.COMPENSATED);
    }

    @Test
    void A18_an_apprentices_week_of_holidays_is_EXCUSED_and_never_silently_HELD() {
        // Ascension is Thursday 14 May 2026
        FileOf file = FileOf.the(apprentice());
        WeekState holiday = new WeekState.Excused(WeekState.Excused.PUBLIC_HOLIDAY);
        assertThat(file.stateOn("2026-05-01T10:00", "2026-W20")).isEqualTo(holiday);
        assertThat(file.stateOn("2026-06-01T10:00", "2026-W20")).isEqualTo(holiday);
    }

    @Test
    void A18_with_another_training_date_the_holiday_week_is_due() {
        Student twice = aStudent(
                        "ida",
                        Funding.APPRENTICESHIP,
                        Training.builder()
                                .from(training(DayOfWeek.THURSDAY))
                                .addExtraDates(day("2026-05-12"))
                                .build())
                .build();
        assertThat(FileOf.the(twice).stateOn("2026-06-01T10:00", "2026-W20").name())
                .isEqualTo(WeekState.Name.UNCOVERED);
    }

    @Test
    void A18_the_other_regimes_stay_due_in_a_holiday_week() {
        // 11 November 2026 is a Wednesday
        Student wednesdays = aStudent("eli", Funding.SELF_FUNDED, training(DayOfWeek.WEDNESDAY))
                .build();
        assertThat(FileOf.the(wednesdays).stateOn("2026-11-01T10:00", "2026-W46"))
                .isEqualTo(new WeekState.Due());
    }

    @Test
    void every_state_says_by_which_rules() {
        assertThat(FileOf.the(ari).with(tuesday).on(BEFORE, "2026-W24").rules()).isEqualTo(RuleId.of("S3"));
        assertThat(FileOf.the(ari)
                        .with(tuesday.with(SessionStatus.HELD))
                        .on(OVER, "2026-W24")
                        .rules())
                .isEqualTo(RuleId.of("S3"));
        assertThat(FileOf.the(ari).on(BEFORE, "2026-W24").rules()).isEqualTo(RuleId.of("S3"));
        assertThat(FileOf.the(ari).on(OVER, "2026-W24").rules()).isEqualTo(RuleId.of("A6", "S12", "S13"));
        assertThat(FileOf.the(ari)
                        .with(catchUp(ari, "2026-06-16T10:00"))
                        .on(BEFORE, "2026-W24")
                        .rules())
                .isEqualTo(RuleId.of("A15", "S16"));
        assertThat(FileOf.the(ari)
                        .excusedIn("2026-W24", "ill")
                        .on(OVER, "2026-W24")
                        .rules())
                .isEqualTo(RuleId.of("A16"));
        assertThat(FileOf.the(apprentice()).on(OVER, "2026-W20").rules()).isEqualTo(RuleId.of("A18"));
    }

    @Test
    void the_due_weeks_of_a_stretch_come_in_order_and_no_others() {
        Student ending = aStudent(
                        "fay",
                        Funding.THIRD_PARTY,
                        Training.of(day("2026-06-03"), day("2026-06-23"), DayOfWeek.TUESDAY))
                .build();
        assertThat(FileOf.the(ending)
                        .rules(BEFORE)
                        .weeks(FileOf.the(ending).file(), Weeks.parse("2026-W22"), Weeks.parse("2026-W30")))
                .extracting(week -> week.week() + " " + week.state().name())
                .containsExactly("2026-W24 DUE", "2026-W25 DUE", "2026-W26 DUE");
        assertThat(FileOf.the(ending).on(BEFORE, "2026-W24").student()).isEqualTo(ending.id());
    }

    @Test
    void section_11_the_turn_of_the_year_has_a_week_53() {
        FileOf file = FileOf.the(ari)
                .with(
                        session("S1", ari, "2027-01-01T10:00").with(SessionStatus.HELD),
                        session("S2", ari, "2027-01-04T00:30"));
        assertThat(file.rules("2027-01-05T10:00").weeks(file.file(), Weeks.parse("2026-W52"), Weeks.parse("2027-W02")))
                .extracting(week -> week.week() + " " + week.state().name())
                .containsExactly("2026-W52 UNCOVERED", "2026-W53 HELD", "2027-W01 PLANNED", "2027-W02 DUE");
    }

    @Test
    void section_11_a_late_sunday_in_London_is_Monday_in_Paris() {
        Session late = Session.builder()
                .from(session("S1", ari, "2027-01-04T00:30"))
                .start(java.time.Instant.parse("2027-01-03T23:30:00Z"))
                .status(SessionStatus.HELD)
                .build();
        FileOf file = FileOf.the(ari).with(late);
        assertThat(file.stateOn("2027-01-20T10:00", "2027-W01").name()).isEqualTo(WeekState.Name.HELD);
        assertThat(file.stateOn("2027-01-20T10:00", "2026-W53").name()).isEqualTo(WeekState.Name.UNCOVERED);
    }
}
