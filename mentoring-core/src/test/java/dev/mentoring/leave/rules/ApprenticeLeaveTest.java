package dev.mentoring.leave.rules;

import static dev.mentoring.fixtures.Fixtures.aStudent;
import static dev.mentoring.fixtures.Fixtures.apprentice;
import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.day;
import static dev.mentoring.fixtures.Fixtures.leave;
import static dev.mentoring.fixtures.Fixtures.session;
import static dev.mentoring.fixtures.Fixtures.training;
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

/** A5, S25 to S27: an apprentice's week is lost when the leave takes every training date of it, and never kept. */
class ApprenticeLeaveTest {

    /** Trains on Thursdays. */
    private final Student bea = apprentice();

    /** Trains on Thursdays, and on Tuesday 2 June 2026. */
    private final Student twice = aStudent(
                    "ida",
                    Funding.APPRENTICESHIP,
                    Training.builder()
                            .from(training(DayOfWeek.THURSDAY))
                            .addExtraDates(day("2026-06-02"))
                            .build())
            .build();

    private final Leave thursdayMorning = leave("L1", Leave.between(at("2026-06-04T08:00"), at("2026-06-04T12:00")));

    @Test
    void A5_a_leave_that_takes_the_training_day_requires_a_transfer_and_asks_for_nothing() {
        Advice advice = Asking.about(bea, leave("2026-06-04", "2026-06-04")).advice();
        assertThat(advice.kind()).isEqualTo(AdviceKind.TRANSFER);
        assertThat(advice.strength()).isEqualTo(Strength.REQUIRED);
        assertThat(advice.needs()).isEmpty();
        assertThat(advice.rules()).isEqualTo(RuleId.of("A5", "S25", "S27"));
    }

    @Test
    void A5_neither_consent_nor_a_catch_up_makes_a_keep_of_it() {
        Session catchUp = Session.builder()
                .from(session("S1", bea, "2026-06-11T14:00"))
                .makesUpFor(YearWeek.parse("2026-W23"))
                .build();
        Advice advice = Asking.about(bea, leave("2026-06-04", "2026-06-04"))
                .with(catchUp)
                .agreedFor("2026-W23")
                .advice();
        assertThat(advice.kind()).isEqualTo(AdviceKind.TRANSFER);
    }

    @Test
    void A5_a_leave_around_the_training_day_displaces_nothing() {
        Advice advice = Asking.about(bea, leave("2026-06-05", "2026-06-10")).advice();
        assertThat(advice.kind()).isEqualTo(AdviceKind.UNAFFECTED);
        assertThat(advice.strength()).isEqualTo(Strength.ALLOWED);
    }

    @Test
    void A5_the_training_calendar_is_dates_and_not_only_a_weekday() {
        assertThat(Asking.about(twice, leave("2026-06-04", "2026-06-04")).lostWeeks())
                .isEmpty();
        assertThat(Asking.about(twice, leave("2026-06-02", "2026-06-04")).lostWeeks())
                .containsExactly("2026-W23");
    }

    @Test
    void a_session_standing_on_another_day_takes_the_week_out_of_n() {
        assertThat(Asking.about(bea, leave("2026-06-04", "2026-06-04"))
                        .with(session("S1", bea, "2026-06-05T10:00"))
                        .lostWeeks())
                .isEmpty();
    }

    @Test
    void a_session_lost_on_another_day_is_no_lost_week_while_a_training_date_is_left() {
        assertThat(Asking.about(bea, leave("2026-06-01", "2026-06-03"))
                        .with(session("S1", bea, "2026-06-02T10:00"))
                        .lostWeeks())
                .isEmpty();
    }

    @Test
    void A5_half_a_training_day_displaces_nothing() {
        Advice advice = Asking.about(bea, thursdayMorning).advice();
        assertThat(advice.kind()).isEqualTo(AdviceKind.UNAFFECTED);
        assertThat(advice.sessions()).isZero();
    }

    @Test
    void A5_a_session_in_the_half_that_is_taken_moves_within_the_day() {
        Advice advice = Asking.about(bea, thursdayMorning)
                .with(session("S1", bea, "2026-06-04T10:00"))
                .advice();
        assertThat(advice.kind()).isEqualTo(AdviceKind.MOVE_IN_DAY);
        assertThat(advice.strength()).isEqualTo(Strength.ADVISED);
        assertThat(advice.sessions()).isZero();
        assertThat(advice.needs()).isEmpty();
        assertThat(advice.rules()).isEqualTo(RuleId.of("A5", "S26"));
    }

    @Test
    void A5_a_session_in_the_half_that_is_left_need_not_move() {
        assertThat(Asking.about(bea, thursdayMorning)
                        .with(session("S1", bea, "2026-06-04T12:00"))
                        .advice()
                        .kind())
                .isEqualTo(AdviceKind.UNAFFECTED);
    }

    @Test
    void A5_a_session_may_move_to_another_training_date_of_the_week() {
        assertThat(Asking.about(twice, leave("2026-06-04", "2026-06-04"))
                        .with(session("S1", twice, "2026-06-04T10:00"))
                        .advice()
                        .kind())
                .isEqualTo(AdviceKind.MOVE_IN_DAY);
    }

    @Test
    void a_second_session_that_stands_leaves_nothing_to_move() {
        assertThat(Asking.about(bea, thursdayMorning)
                        .with(session("S1", bea, "2026-06-04T10:00"), session("S2", bea, "2026-06-04T16:00"))
                        .advice()
                        .kind())
                .isEqualTo(AdviceKind.UNAFFECTED);
    }

    @Test
    void a_session_on_a_day_that_is_no_training_date_need_not_move() {
        Leave tuesday = leave("2026-06-02", "2026-06-02");
        assertThat(Asking.about(bea, tuesday)
                        .with(session("S1", bea, "2026-06-02T10:00"))
                        .advice()
                        .kind())
                .isEqualTo(AdviceKind.UNAFFECTED);
    }

    @Test
    void a_session_that_came_to_nothing_need_not_move() {
        assertThat(Asking.about(bea, thursdayMorning)
                        .with(session("S1", bea, "2026-06-04T10:00").with(SessionStatus.CANCELLED))
                        .advice()
                        .kind())
                .isEqualTo(AdviceKind.UNAFFECTED);
    }

    @Test
    void a_catch_up_for_another_week_need_not_move_within_this_one() {
        Session catchUp = Session.builder()
                .from(session("S1", bea, "2026-06-04T10:00"))
                .makesUpFor(YearWeek.parse("2026-W22"))
                .build();
        assertThat(Asking.about(bea, thursdayMorning).with(catchUp).advice().kind())
                .isEqualTo(AdviceKind.UNAFFECTED);
    }

    @Test
    void a_session_in_another_leave_is_that_ones_to_move() {
        Leave thursdayEvening = leave("L2", Leave.between(at("2026-06-04T16:00"), at("2026-06-04T18:00")));
        Asking asking = Asking.about(bea, thursdayMorning)
                .alsoAway(thursdayEvening)
                .with(session("S1", bea, "2026-06-04T17:00"));
        assertThat(asking.advice().kind()).isEqualTo(AdviceKind.UNAFFECTED);
        assertThat(Asking.about(bea, thursdayEvening)
                        .alsoAway(thursdayMorning)
                        .with(session("S1", bea, "2026-06-04T17:00"))
                        .advice()
                        .kind())
                .isEqualTo(AdviceKind.MOVE_IN_DAY);
    }

    @Test
    void a_session_of_an_excused_week_need_not_move() {
        assertThat(Asking.about(bea, leave("2026-06-04", "2026-06-04"))
                        .with(session("S1", bea, "2026-06-04T10:00"))
                        .excusedIn("2026-W23")
                        .advice()
                        .kind())
                .isEqualTo(AdviceKind.UNAFFECTED);
    }

    @Test
    void a_session_on_a_public_holiday_without_another_training_date_need_not_move() {
        // Ascension is Thursday 14 May 2026
        assertThat(Asking.about(bea, leave("2026-05-14", "2026-05-14"))
                        .with(session("S1", bea, "2026-05-14T10:00"))
                        .advice()
                        .kind())
                .isEqualTo(AdviceKind.UNAFFECTED);
    }

    @Test
    void only_apprentices_move_within_the_day() {
        Student thursdays = aStudent("joe", Funding.THIRD_PARTY, training(DayOfWeek.THURSDAY))
                .build();
        Advice advice = Asking.about(thursdays, thursdayMorning)
                .with(session("S1", thursdays, "2026-06-04T10:00"))
                .advice();
        assertThat(advice.kind()).isEqualTo(AdviceKind.KEEP);
        assertThat(advice.sessions()).isEqualTo(1);
    }

    @Test
    void A18_a_public_holiday_on_the_training_date_is_excused_and_no_lost_week() {
        assertThat(Asking.about(bea, leave("2026-05-11", "2026-05-15")).lostWeeks())
                .isEmpty();
    }

    @Test
    void A18_another_training_date_of_the_holiday_week_can_be_lost() {
        Student other = aStudent(
                        "ida",
                        Funding.APPRENTICESHIP,
                        Training.builder()
                                .from(training(DayOfWeek.THURSDAY))
                                .addExtraDates(day("2026-05-12"))
                                .build())
                .build();
        assertThat(Asking.about(other, leave("2026-05-12", "2026-05-12")).lostWeeks())
                .containsExactly("2026-W20");
        assertThat(Asking.about(other, leave("2026-05-14", "2026-05-14")).lostWeeks())
                .isEmpty();
    }

    @Test
    void extra_dates_alone_make_a_training_calendar() {
        Student blocks = aStudent(
                        "kim",
                        Funding.APPRENTICESHIP,
                        Training.builder()
                                .start(day("2026-02-02"))
                                .end(day("2026-12-18"))
                                .addExtraDates(day("2026-06-03"), day("2026-06-05"), day("2026-06-16"))
                                .build())
                .build();
        assertThat(Asking.about(blocks, leave("2026-06-01", "2026-06-26")).lostWeeks())
                .containsExactly("2026-W23", "2026-W25");
        assertThat(Asking.about(blocks, leave("2026-06-04", "2026-06-15")).lostWeeks())
                .isEmpty();
    }
}
