package dev.mentoring.leave.rules;

import static dev.mentoring.fixtures.Fixtures.TIME;
import static dev.mentoring.fixtures.Fixtures.aStudent;
import static dev.mentoring.fixtures.Fixtures.apprentice;
import static dev.mentoring.fixtures.Fixtures.day;
import static dev.mentoring.fixtures.Fixtures.leave;
import static dev.mentoring.fixtures.Fixtures.session;
import static dev.mentoring.fixtures.Fixtures.thirdPartyStudent;
import static dev.mentoring.fixtures.Fixtures.training;
import static dev.mentoring.fixtures.Fixtures.trainingWithoutUsualDay;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.Training;
import dev.mentoring.roster.rules.ServedDays;
import dev.mentoring.session.SessionStatus;
import java.time.DayOfWeek;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** Section 3, displaced week, and A1, A14, A19: only days that the mentor serves count as days left. */
class PartTimeMentorTest {

    private final Student tuesdays = thirdPartyStudent();
    private final Student anyDay =
            aStudent("dee", Funding.THIRD_PARTY, trainingWithoutUsualDay()).build();

    @Test
    void days_that_the_mentor_does_not_serve_are_no_days_left() {
        Leave mondayAndTuesday = leave("2026-07-06", "2026-07-07");
        assertThat(Asking.about(anyDay, mondayAndTuesday)
                        .ofMentorServing(MONDAY, TUESDAY)
                        .lostWeeks())
                .containsExactly("2026-W28");
        assertThat(Asking.about(anyDay, mondayAndTuesday)
                        .ofMentorServing(MONDAY, TUESDAY, SATURDAY)
                        .lostWeeks())
                .isEmpty();
    }

    @Test
    void a_usual_day_that_the_mentor_does_not_serve_counts_as_none() {
        assertThat(Asking.about(tuesdays, leave("2026-06-02", "2026-06-02"))
                        .ofMentorServing(MONDAY, FRIDAY)
                        .lostWeeks())
                .isEmpty();
        assertThat(Asking.about(tuesdays, leave("2026-06-05", "2026-06-05"))
                        .ofMentorServing(FRIDAY)
                        .lostWeeks())
                .containsExactly("2026-W23");
    }

    @Test
    void A24_a_usual_day_on_which_the_school_is_closed_counts_as_none() {
        ContinuityPolicy closed = ContinuityPolicy.builder()
                .addClosed(LocalDateRange.ofClosed(day("2026-06-02"), day("2026-06-02")))
                .build();
        assertThat(Asking.about(tuesdays, leave("2026-06-02", "2026-06-02"))
                        .under(closed)
                        .lostWeeks())
                .isEmpty();
    }

    @Test
    void A24_in_a_week_without_a_day_to_serve_the_usual_day_is_asked_after_all() {
        ContinuityPolicy closed = ContinuityPolicy.builder()
                .addClosed(LocalDateRange.ofClosed(day("2026-06-01"), day("2026-06-07")))
                .build();
        assertThat(Asking.about(tuesdays, leave("2026-06-02", "2026-06-02"))
                        .under(closed)
                        .lostWeeks())
                .containsExactly("2026-W23");
        assertThat(Asking.about(tuesdays, leave("2026-06-03", "2026-06-03"))
                        .under(closed)
                        .lostWeeks())
                .isEmpty();
    }

    /** Trains on Thursday, and on Saturday 6 June too. */
    @Test
    void of_training_dates_those_that_the_mentor_serves_are_asked_and_serving_none_all() {
        Student twice = Student.builder()
                .from(apprentice())
                .training(Training.builder()
                        .from(training(THURSDAY))
                        .addExtraDates(day("2026-06-06"))
                        .build())
                .build();
        Leave thursday = leave("2026-06-04", "2026-06-04");
        assertThat(Asking.about(twice, thursday).lostWeeks()).isEmpty();
        assertThat(Asking.about(twice, thursday).ofMentorServing(THURSDAY).lostWeeks())
                .containsExactly("2026-W23");
        assertThat(Asking.about(twice, thursday).ofMentorServing(SATURDAY).lostWeeks())
                .isEmpty();
        assertThat(Asking.about(twice, thursday).ofMentorServing(MONDAY).lostWeeks())
                .isEmpty();
        assertThat(Asking.about(twice, leave("2026-06-04", "2026-06-06"))
                        .ofMentorServing(MONDAY)
                        .lostWeeks())
                .containsExactly("2026-W23");
    }

    @Test
    void A16_a_week_that_the_student_missed_is_not_displaced() {
        assertThat(Asking.about(tuesdays, leave("2026-06-01", "2026-06-05"))
                        .with(session("S1", tuesdays, "2026-06-02T10:00").with(SessionStatus.STUDENT_ABSENT))
                        .lostWeeks())
                .isEmpty();
    }

    /** The weeks around W23 have no Tuesday left: in W22 and W24 the mentor is away then, too. */
    @Test
    void A1_room_for_a_catch_up_is_a_day_that_the_mentor_serves() {
        Leave away = leave("2026-06-02", "2026-06-02");
        Leave before = leave("L2", Leave.days("2026-05-26", "2026-05-26"));
        Leave after = leave("L3", Leave.days("2026-06-09", "2026-06-09"));
        Advice none = Asking.about(tuesdays, away)
                .alsoAway(before, after)
                .ofMentorServing(TUESDAY)
                .advice();
        assertThat(none.kind()).isEqualTo(AdviceKind.TRANSFER);
        assertThat(none.ground()).isEqualTo(Advice.Ground.NO_ROOM);
        Advice some = Asking.about(tuesdays, away)
                .alsoAway(before, after)
                .ofMentorServing(TUESDAY, SUNDAY)
                .advice();
        assertThat(some.kind()).isEqualTo(AdviceKind.KEEP);
    }

    @Test
    void A1_a_day_whose_teaching_hours_are_over_is_no_room() {
        Leave away = leave("2026-06-02", "2026-06-02");
        Leave before = leave("L2", Leave.days("2026-05-26", "2026-05-26"));
        Asking asking = Asking.about(tuesdays, away).alsoAway(before).ofMentorServing(TUESDAY);
        assertThat(asking.on("2026-06-09T19:59").advice().kind()).isEqualTo(AdviceKind.KEEP);
        assertThat(asking.on("2026-06-09T20:00").advice().kind()).isEqualTo(AdviceKind.TRANSFER);
    }

    private static boolean areOne(Leave one, Leave other, DayOfWeek... listed) {
        return MergeRules.areOne(one.span(), other.span(), new ServedDays(Set.of(listed), TIME));
    }

    @Test
    void A19_leaves_with_no_served_day_between_them_are_one() {
        Leave first = leave("2026-06-01", "2026-06-05");
        Leave second = leave("L2", Leave.days("2026-06-08", "2026-06-12"));
        Leave third = leave("L3", Leave.days("2026-06-15", "2026-06-16"));
        assertThat(areOne(first, second)).isTrue();
        assertThat(areOne(first, second, MONDAY, SATURDAY, SUNDAY)).isFalse();
        assertThat(areOne(first, third)).isFalse();
        assertThat(areOne(first, third, WEDNESDAY)).isFalse();
        assertThat(areOne(leave("2026-06-01", "2026-06-03"), third, WEDNESDAY)).isFalse();
        assertThat(areOne(leave("2026-06-01", "2026-06-10"), third, WEDNESDAY)).isTrue();
    }

    @Test
    void A14_the_return_is_the_first_day_served_after_the_last_one_away_unless_it_is_named() {
        ServedDays mondays = new ServedDays(Set.of(MONDAY), TIME);
        assertThat(MergeRules.returnDay(Leave.days("2026-06-01", "2026-06-02"), mondays))
                .contains(day("2026-06-08"));
        assertThat(MergeRules.returnDay(Leave.days("2026-06-01", "2026-06-02").returning("2026-06-03"), mondays))
                .contains(day("2026-06-03"));
        assertThat(MergeRules.returnDay(Leave.days("2026-06-01", "2026-06-02").returnUnknown(), mondays))
                .isEmpty();
        assertThat(MergeRules.returnDay(Leave.openFrom("2026-06-01"), mondays)).isEmpty();
    }
}
