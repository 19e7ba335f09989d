package dev.mentoring.roster.rules;

import static dev.mentoring.fixtures.Fixtures.ANY_DAY;
import static dev.mentoring.fixtures.Fixtures.TIME;
import static dev.mentoring.fixtures.Fixtures.aMentor;
import static dev.mentoring.fixtures.Fixtures.day;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.calendar.Weeks;
import dev.mentoring.policy.ContinuityPolicy;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** Terms, A24: the days that a mentor serves. */
class ServedDaysTest {

    private static ServedDays listing(java.time.DayOfWeek... days) {
        return ServedDays.of(aMentor("nadia").days(Set.of(days)).build(), TIME);
    }

    @Test
    void without_a_list_every_working_day_is_served() {
        assertThat(ANY_DAY.in(Weeks.parse("2026-W46")))
                .containsExactly(day("2026-11-09"), day("2026-11-10"), day("2026-11-12"), day("2026-11-13"));
        assertThat(ANY_DAY.in(Weeks.parse("2026-W53")))
                .containsExactly(day("2026-12-28"), day("2026-12-29"), day("2026-12-30"), day("2026-12-31"));
    }

    @Test
    void a_listed_saturday_is_served_and_what_is_not_listed_is_not() {
        ServedDays served = listing(TUESDAY, SATURDAY);
        assertThat(served.in(Weeks.parse("2026-W23"))).containsExactly(day("2026-06-02"), day("2026-06-06"));
        assertThat(served.containTraining(day("2026-06-06"))).isTrue();
        assertThat(served.containTraining(day("2026-06-03"))).isFalse();
    }

    @Test
    void nobody_serves_a_public_holiday_or_a_closed_day() {
        ServedDays closed = new ServedDays(
                Set.of(MONDAY, SATURDAY),
                ContinuityPolicy.builder()
                        .addClosed(LocalDateRange.ofClosed(day("2026-06-06"), day("2026-06-06")))
                        .build()
                        .time());
        assertThat(closed.contain(day("2026-05-25"))).as("Whit Monday").isFalse();
        assertThat(closed.contain(day("2026-06-06"))).as("closed").isFalse();
        assertThat(closed.containTraining(day("2026-06-06"))).as("closed").isFalse();
        assertThat(closed.contain(day("2026-06-13"))).isTrue();
        assertThat(ANY_DAY.containTraining(day("2026-11-11")))
                .as("Armistice Day")
                .isFalse();
    }

    @Test
    void for_training_dates_a_mentor_without_a_list_serves_a_sunday_too() {
        assertThat(ANY_DAY.containTraining(day("2026-06-07"))).isTrue();
        assertThat(ANY_DAY.contain(day("2026-06-07"))).isFalse();
    }

    @Test
    void A14_the_first_day_served_after_another() {
        assertThat(ANY_DAY.firstAfter(day("2026-06-05"))).isEqualTo("2026-06-08");
        assertThat(ANY_DAY.firstAfter(day("2026-12-24"))).isEqualTo("2026-12-28");
        assertThat(listing(TUESDAY).firstAfter(day("2026-06-02"))).isEqualTo("2026-06-09");
        assertThat(listing(SATURDAY).firstAfter(day("2026-06-05"))).isEqualTo("2026-06-06");
    }

    @Test
    void where_the_school_never_opens_again_the_next_day_has_to_do() {
        ServedDays never = new ServedDays(
                Set.of(),
                ContinuityPolicy.builder()
                        .addClosed(LocalDateRange.ofClosed(LocalDate.of(2026, 1, 1), LocalDate.of(2036, 1, 1)))
                        .build()
                        .time());
        assertThat(never.firstAfter(day("2026-06-05"))).isEqualTo("2026-06-06");
    }
}
