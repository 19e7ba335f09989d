package dev.mentoring.leave.rules;

import static dev.mentoring.fixtures.Fixtures.aStudent;
import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.day;
import static dev.mentoring.fixtures.Fixtures.leave;
import static dev.mentoring.fixtures.Fixtures.selfFundedStudent;
import static dev.mentoring.fixtures.Fixtures.session;
import static dev.mentoring.fixtures.Fixtures.thirdPartyStudent;
import static dev.mentoring.fixtures.Fixtures.training;
import static dev.mentoring.fixtures.Fixtures.trainingWithoutUsualDay;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.Training;
import dev.mentoring.session.Session;
import dev.mentoring.session.SessionStatus;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Displaced weeks of students who are no apprentices: section 3, D and n. June 2026 has no public holiday. */
class DisplacedWeekTest {

    private final Student tuesdays = thirdPartyStudent();
    private final Student anyDay =
            aStudent("dee", Funding.THIRD_PARTY, trainingWithoutUsualDay()).build();

    @Test
    void with_nothing_planned_a_leave_that_takes_the_usual_day_displaces_the_week() {
        assertThat(Asking.about(tuesdays, leave("2026-06-02", "2026-06-02")).lostWeeks())
                .containsExactly("2026-W23");
    }

    @Test
    void with_nothing_planned_a_leave_that_leaves_the_usual_day_displaces_nothing() {
        assertThat(Asking.about(tuesdays, leave("2026-06-03", "2026-06-08")).lostWeeks())
                .isEmpty();
    }

    @Test
    void a_planned_session_counts_and_not_the_usual_day() {
        assertThat(Asking.about(tuesdays, leave("2026-06-04", "2026-06-04"))
                        .with(session("S1", tuesdays, "2026-06-04T10:00"))
                        .lostWeeks())
                .containsExactly("2026-W23");
    }

    @Test
    void a_session_planned_outside_the_leave_keeps_the_week_though_the_usual_day_is_taken() {
        assertThat(Asking.about(tuesdays, leave("2026-06-02", "2026-06-02"))
                        .with(session("S1", tuesdays, "2026-06-05T10:00"))
                        .lostWeeks())
                .isEmpty();
    }

    @Test
    void a_second_session_outside_the_leave_keeps_the_week_of_one_inside_it() {
        assertThat(Asking.about(tuesdays, leave("2026-06-02", "2026-06-02"))
                        .with(session("S1", tuesdays, "2026-06-02T10:00"), session("S2", tuesdays, "2026-06-05T10:00"))
                        .lostWeeks())
                .isEmpty();
    }

    @Test
    void a_session_held_within_the_leave_keeps_the_week() {
        assertThat(Asking.about(tuesdays, leave("2026-06-01", "2026-06-07"))
                        .with(session("S1", tuesdays, "2026-06-02T10:00").with(SessionStatus.HELD))
                        .on("2026-06-03T10:00")
                        .lostWeeks())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionStatus.class,
            names = {"CANCELLED", "MENTOR_ABSENT"})
    void a_session_that_came_to_nothing_neither_keeps_a_week_nor_loses_it(SessionStatus status) {
        Session onFriday = session("S1", tuesdays, "2026-06-05T10:00").with(status);
        assertThat(Asking.about(tuesdays, leave("2026-06-02", "2026-06-02"))
                        .with(onFriday)
                        .lostWeeks())
                .containsExactly("2026-W23");
        assertThat(Asking.about(tuesdays, leave("2026-06-05", "2026-06-05"))
                        .with(onFriday)
                        .lostWeeks())
                .isEmpty();
    }

    @Test
    void a_lapsed_session_outside_the_leave_still_keeps_the_week() {
        assertThat(Asking.about(tuesdays, leave("2026-06-02", "2026-06-02"))
                        .with(session("S1", tuesdays, "2026-06-05T10:00"))
                        .on("2026-07-20T10:00")
                        .lostWeeks())
                .isEmpty();
    }

    @Test
    void a_catch_up_that_lies_in_the_week_for_another_does_not_keep_it() {
        Session catchUp = Session.builder()
                .from(session("S1", tuesdays, "2026-06-05T10:00"))
                .makesUpFor(org.threeten.extra.YearWeek.parse("2026-W22"))
                .build();
        assertThat(Asking.about(tuesdays, leave("2026-06-02", "2026-06-02"))
                        .with(catchUp)
                        .lostWeeks())
                .containsExactly("2026-W23");
    }

    @Test
    void with_no_usual_day_the_leave_has_to_take_every_working_day() {
        assertThat(Asking.about(anyDay, leave("2026-06-01", "2026-06-05")).lostWeeks())
                .containsExactly("2026-W23");
        assertThat(Asking.about(anyDay, leave("2026-06-02", "2026-06-07")).lostWeeks())
                .isEmpty();
        assertThat(Asking.about(anyDay, leave("2026-06-01", "2026-06-04")).lostWeeks())
                .isEmpty();
    }

    @Test
    void with_no_usual_day_public_holidays_are_no_way_out() {
        // Ascension is Thursday 14 May 2026
        assertThat(Asking.about(anyDay, leave("2026-05-15", "2026-05-15"))
                        .alsoAway(leave("L0", Leave.days("2026-05-11", "2026-05-12")))
                        .lostWeeks())
                .isEmpty();
        assertThat(Asking.about(anyDay, leave("2026-05-11", "2026-05-13")).lostWeeks())
                .isEmpty();
        assertThat(Asking.about(anyDay, leave("2026-05-25", "2026-05-29")).lostWeeks())
                .containsExactly("2026-W22");
        // Whit Monday is 25 May 2026
        assertThat(Asking.about(anyDay, leave("2026-05-26", "2026-05-29")).lostWeeks())
                .containsExactly("2026-W22");
    }

    @Test
    void a_usual_day_that_is_a_public_holiday_counts_as_none() {
        // 11 November 2026 is a Wednesday
        Student wednesdays = aStudent("eli", Funding.THIRD_PARTY, training(DayOfWeek.WEDNESDAY))
                .build();
        assertThat(Asking.about(wednesdays, leave("2026-11-11", "2026-11-11")).lostWeeks())
                .isEmpty();
        assertThat(Asking.about(wednesdays, leave("2026-11-10", "2026-11-13")).lostWeeks())
                .isEmpty();
        assertThat(Asking.about(wednesdays, leave("2026-11-09", "2026-11-13")).lostWeeks())
                .containsExactly("2026-W46");
    }

    @Test
    void a_usual_day_on_a_public_holiday_counts_when_the_training_has_no_other_day_in_the_week() {
        // Easter Monday is 6 April 2026
        Student ending = aStudent(
                        "mia", Funding.SELF_FUNDED, Training.of(day("2026-02-02"), day("2026-04-06"), DayOfWeek.MONDAY))
                .build();
        assertThat(Asking.about(ending, leave("2026-04-08", "2026-04-08")).lostWeeks())
                .isEmpty();
        assertThat(Asking.about(ending, leave("2026-04-06", "2026-04-10")).lostWeeks())
                .containsExactly("2026-W15");
    }

    @Test
    void an_excused_week_is_not_displaced() {
        assertThat(Asking.about(tuesdays, leave("2026-06-01", "2026-06-14"))
                        .excusedIn("2026-W23")
                        .lostWeeks())
                .containsExactly("2026-W24");
    }

    @Test
    void a_week_that_is_not_due_is_not_displaced() {
        Student ending = aStudent(
                        "fay",
                        Funding.THIRD_PARTY,
                        Training.of(day("2026-02-02"), day("2026-06-08"), DayOfWeek.TUESDAY))
                .build();
        assertThat(Asking.about(ending, leave("2026-06-01", "2026-06-21")).lostWeeks())
                .containsExactly("2026-W23");
    }

    @Test
    void in_a_week_partly_outside_training_only_the_days_in_training_count() {
        Student ending = aStudent(
                        "gus",
                        Funding.SELF_FUNDED,
                        Training.builder()
                                .start(day("2026-02-04"))
                                .end(day("2026-06-10"))
                                .build())
                .build();
        assertThat(Asking.about(ending, leave("2026-06-08", "2026-06-10")).lostWeeks())
                .containsExactly("2026-W24");
        assertThat(Asking.about(ending, leave("2026-06-08", "2026-06-09")).lostWeeks())
                .isEmpty();
        assertThat(Asking.about(ending, leave("2026-02-04", "2026-02-06")).lostWeeks())
                .containsExactly("2026-W06");
    }

    @Test
    void the_students_training_may_end_during_the_leave() {
        Student ending = aStudent(
                        "fay",
                        Funding.SELF_FUNDED,
                        Training.of(day("2026-02-02"), day("2026-06-12"), DayOfWeek.TUESDAY))
                .build();
        Advice advice = Asking.about(ending, leave("2026-06-08", "2026-06-28")).advice();
        assertThat(advice.days()).isEqualTo(21);
        assertThat(advice.sessions()).isEqualTo(1);
    }

    @Test
    void D_counts_the_days_and_n_the_sessions_of_the_student() {
        Leave acrossTwoWeeks = leave("2026-06-04", "2026-06-09");
        Advice ofTuesdays = Asking.about(tuesdays, acrossTwoWeeks).advice();
        Advice ofMondays = Asking.about(selfFundedStudent(), acrossTwoWeeks)
                .with(session("S1", selfFundedStudent(), "2026-06-04T10:00"))
                .advice();
        assertThat(ofTuesdays.days()).isEqualTo(ofMondays.days()).isEqualTo(6);
        assertThat(ofTuesdays.sessions()).isEqualTo(1);
        assertThat(ofMondays.sessions()).isEqualTo(2);
    }

    @Test
    void D_counts_every_day_that_the_leave_touches_both_ends_included() {
        assertThat(Asking.about(tuesdays, leave("2026-06-01", "2026-06-01"))
                        .advice()
                        .days())
                .isEqualTo(1);
        Leave fromNightToMorning = leave("L1", Leave.between(at("2026-06-01T23:59"), at("2026-06-03T00:01")));
        assertThat(Asking.about(tuesdays, fromNightToMorning).advice().days()).isEqualTo(3);
        Leave untilMidnight = leave("L1", Leave.between(at("2026-06-01T12:00"), at("2026-06-03T00:00")));
        assertThat(Asking.about(tuesdays, untilMidnight).advice().days()).isEqualTo(2);
    }

    @Test
    void displaced_weeks_run_over_the_turn_of_the_year_and_its_week_53() {
        assertThat(Asking.about(tuesdays, leave("2026-12-22", "2027-01-05")).lostWeeks())
                .containsExactly("2026-W52", "2026-W53", "2027-W01");
    }
}
