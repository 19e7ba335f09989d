package dev.mentoring.roster.rules;

import static dev.mentoring.fixtures.Fixtures.PARIS;
import static dev.mentoring.fixtures.Fixtures.TIME;
import static dev.mentoring.fixtures.Fixtures.aStudent;
import static dev.mentoring.fixtures.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.calendar.TeachingHours;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.fixtures.Defaults;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.Training;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threeten.extra.YearWeek;

/** A18: when a session is due. 2026-W19 is 4 to 10 May, with Victory Day on the Friday; Ascension is Thursday 14. */
class DueWeeksTest {

    private static Student student(
            Funding funding, String start, String end, @Nullable DayOfWeek usualDay, String... extra) {
        return aStudent(
                        "ari",
                        funding,
                        Training.builder()
                                .start(day(start))
                                .end(day(end))
                                .usualDay(Optional.ofNullable(usualDay))
                                .addAllExtraDates(
                                        Stream.of(extra).map(LocalDate::parse).toList())
                                .build())
                .build();
    }

    private static Student apprentice(@Nullable DayOfWeek weekly, String... extra) {
        return student(Funding.APPRENTICESHIP, "2026-02-02", "2027-03-26", weekly, extra);
    }

    private static boolean isDue(Student student, String week) {
        return DueWeeks.isDue(student, Weeks.parse(week), TIME);
    }

    private static boolean isHolidayWeek(Student student, String week) {
        return DueWeeks.isHolidayWeek(student, Weeks.parse(week), TIME);
    }

    private static List<LocalDate> open(Student student, String week) {
        return DueWeeks.openTrainingDates(student, Weeks.parse(week), TIME);
    }

    @Nested
    class With_a_usual_day {

        @ParameterizedTest
        @CsvSource({"TUESDAY, false", "WEDNESDAY, true", "THURSDAY, true", "FRIDAY, true", "SUNDAY, true"})
        void the_first_week_is_due_when_that_day_is_in_training_already(DayOfWeek usual, boolean due) {
            Student student = student(Funding.THIRD_PARTY, "2026-05-06", "2026-12-18", usual);
            assertThat(isDue(student, "2026-W18")).isFalse();
            assertThat(isDue(student, "2026-W19")).isEqualTo(due);
            assertThat(isDue(student, "2026-W20")).isTrue();
        }

        @ParameterizedTest
        @CsvSource({"MONDAY, true", "TUESDAY, true", "WEDNESDAY, false", "SUNDAY, false"})
        void the_last_week_is_due_when_that_day_is_still_in_training(DayOfWeek usual, boolean due) {
            Student student = student(Funding.SELF_FUNDED, "2026-02-02", "2026-05-12", usual);
            assertThat(isDue(student, "2026-W19")).isTrue();
            assertThat(isDue(student, "2026-W20")).isEqualTo(due);
            assertThat(isDue(student, "2026-W21")).isFalse();
        }

        @ParameterizedTest
        @EnumSource(names = "APPRENTICESHIP", mode = EnumSource.Mode.EXCLUDE)
        void a_week_stays_due_when_that_day_is_a_public_holiday(Funding funding) {
            Student student = student(funding, "2026-02-02", "2027-03-26", DayOfWeek.FRIDAY);
            assertThat(isDue(student, "2026-W19")).isTrue();
            assertThat(isHolidayWeek(student, "2026-W19")).isFalse();
        }

        @Test
        void a_week_is_due_when_the_only_day_of_training_in_it_is_that_day_and_a_holiday() {
            assertThat(isDue(student(Funding.THIRD_PARTY, "2026-05-08", "2026-06-30", DayOfWeek.FRIDAY), "2026-W19"))
                    .isTrue();
            assertThat(isDue(student(Funding.THIRD_PARTY, "2026-02-02", "2026-05-25", DayOfWeek.MONDAY), "2026-W22"))
                    .isTrue();
        }

        @Test
        void extra_dates_count_for_nothing_unless_the_student_is_an_apprentice() {
            Student student = student(Funding.THIRD_PARTY, "2026-05-06", "2026-12-18", DayOfWeek.TUESDAY, "2026-05-07");
            assertThat(isDue(student, "2026-W19")).isFalse();
        }
    }

    @Nested
    class Without_a_usual_day {

        @ParameterizedTest
        @CsvSource({
            "2026-05-04, true",
            "2026-05-07, true",
            "2026-05-08, false", // Victory Day
            "2026-05-09, false",
            "2026-05-10, false"
        })
        void the_first_week_is_due_when_a_working_day_of_it_is_in_training(String start, boolean due) {
            Student student = student(Funding.SELF_FUNDED, start, "2026-12-18", null);
            assertThat(isDue(student, "2026-W18")).isFalse();
            assertThat(isDue(student, "2026-W19")).isEqualTo(due);
            assertThat(isDue(student, "2026-W20")).isTrue();
        }

        @ParameterizedTest
        @CsvSource({
            "2026-05-24, 2026-W21, true",
            "2026-05-24, 2026-W22, false",
            "2026-05-25, 2026-W22, false", // Whit Monday
            "2026-05-26, 2026-W22, true",
            "2026-05-31, 2026-W23, false"
        })
        void the_last_week_is_due_when_a_working_day_of_it_is_in_training(String end, String week, boolean due) {
            assertThat(isDue(student(Funding.THIRD_PARTY, "2026-02-02", end, null), week))
                    .isEqualTo(due);
        }

        @Test
        void a_week_without_a_working_day_is_not_due() {
            SchoolTime closed = new SchoolTime(PARIS, any -> true, TeachingHours.DEFAULT);
            Student anyDay = student(Funding.THIRD_PARTY, "2026-02-02", "2026-12-18", null);
            Student tuesdays = student(Funding.THIRD_PARTY, "2026-02-02", "2026-12-18", DayOfWeek.TUESDAY);

            assertThat(DueWeeks.isDue(anyDay, Weeks.parse("2026-W19"), closed)).isFalse();
            assertThat(DueWeeks.isDue(tuesdays, Weeks.parse("2026-W19"), closed))
                    .isTrue();
        }
    }

    @Nested
    class For_an_apprentice {

        @Test
        void a_week_is_due_when_the_training_day_is_in_training() {
            Student student = student(Funding.APPRENTICESHIP, "2026-05-06", "2026-05-27", DayOfWeek.THURSDAY);
            assertThat(DueWeeks.between(student, Weeks.parse("2026-W01"), Weeks.parse("2026-W53"), TIME))
                    .map(YearWeek::toString)
                    .containsExactly("2026-W19", "2026-W20", "2026-W21");
        }

        @Test
        void an_extra_date_makes_a_week_due_whose_training_day_is_not_in_training() {
            String start = "2026-05-06";
            assertThat(isDue(student(Funding.APPRENTICESHIP, start, "2026-12-18", DayOfWeek.MONDAY), "2026-W19"))
                    .isFalse();
            assertThat(isDue(
                            student(Funding.APPRENTICESHIP, start, "2026-12-18", DayOfWeek.MONDAY, "2026-05-09"),
                            "2026-W19"))
                    .isTrue();
            assertThat(isDue(
                            student(Funding.APPRENTICESHIP, start, "2026-12-18", DayOfWeek.MONDAY, "2026-05-05"),
                            "2026-W19"))
                    .as("a date before training")
                    .isFalse();
        }

        @Test
        void with_dates_only_no_other_week_is_due() {
            Student student = apprentice(null, "2026-05-05", "2026-05-07", "2026-06-03");
            assertThat(DueWeeks.between(student, Weeks.parse("2026-W01"), Weeks.parse("2027-W20"), TIME))
                    .map(YearWeek::toString)
                    .containsExactly("2026-W19", "2026-W23");
        }

        @Test
        void the_training_dates_of_a_week_come_in_order_each_once() {
            Student student = apprentice(DayOfWeek.THURSDAY, "2026-05-09", "2026-05-07", "2026-05-05", "2026-05-11");
            assertThat(open(student, "2026-W19"))
                    .containsExactly(day("2026-05-05"), day("2026-05-07"), day("2026-05-09"));
        }

        @Test
        void a_week_whose_only_date_is_a_public_holiday_is_due_and_a_holiday_week() {
            Student thursdays = apprentice(DayOfWeek.THURSDAY);
            assertThat(isDue(thursdays, "2026-W20")).isTrue();
            assertThat(isHolidayWeek(thursdays, "2026-W20")).isTrue();
            assertThat(open(thursdays, "2026-W20")).isEmpty();
            assertThat(isHolidayWeek(thursdays, "2026-W19")).isFalse();
            assertThat(isHolidayWeek(thursdays, "2026-W21")).isFalse();
        }

        @Test
        void another_date_of_the_week_stands_in_for_the_holiday() {
            Student student = apprentice(DayOfWeek.THURSDAY, "2026-05-12");
            assertThat(isDue(student, "2026-W20")).isTrue();
            assertThat(isHolidayWeek(student, "2026-W20")).isFalse();
            assertThat(open(student, "2026-W20")).containsExactly(day("2026-05-12"));
        }

        @Test
        void a_holiday_on_the_extra_date_leaves_the_weekly_day() {
            Student student = apprentice(DayOfWeek.TUESDAY, "2026-05-14");
            assertThat(isHolidayWeek(student, "2026-W20")).isFalse();
            assertThat(open(student, "2026-W20")).containsExactly(day("2026-05-12"));
        }

        @Test
        void another_date_out_of_training_does_not_stand_in() {
            Student student =
                    student(Funding.APPRENTICESHIP, "2026-05-13", "2026-12-18", DayOfWeek.THURSDAY, "2026-05-12");
            assertThat(isDue(student, "2026-W20")).isTrue();
            assertThat(isHolidayWeek(student, "2026-W20")).isTrue();
        }

        @Test
        void a_week_is_a_holiday_week_when_each_of_its_dates_is_a_holiday() {
            Student student = apprentice(DayOfWeek.FRIDAY, "2026-12-25", "2027-01-01");
            assertThat(isHolidayWeek(student, "2026-W52")).isTrue();
            assertThat(isHolidayWeek(student, "2026-W53")).isTrue();
            assertThat(isHolidayWeek(student, "2027-W01")).isFalse();
        }

        @Test
        void armistice_day_2026_is_a_wednesday() {
            assertThat(isHolidayWeek(apprentice(DayOfWeek.WEDNESDAY), "2026-W46"))
                    .isTrue();
            assertThat(isHolidayWeek(apprentice(DayOfWeek.TUESDAY), "2026-W46")).isFalse();
        }
    }

    @Nested
    class Due_weeks_of_a_stretch {

        private final Student student = student(Funding.THIRD_PARTY, "2026-12-23", "2027-01-12", DayOfWeek.WEDNESDAY);

        @Test
        void are_those_in_training_week_53_included() {
            assertThat(DueWeeks.between(student, Weeks.parse("1990-W01"), Weeks.parse("2199-W52"), TIME))
                    .map(YearWeek::toString)
                    .containsExactly("2026-W52", "2026-W53", "2027-W01");
        }

        @Test
        void have_both_ends_included() {
            assertThat(DueWeeks.between(student, Weeks.parse("2026-W53"), Weeks.parse("2026-W53"), TIME))
                    .containsExactly(Weeks.parse("2026-W53"));
            assertThat(DueWeeks.between(student, Weeks.parse("2026-W53"), Weeks.parse("2027-W01"), TIME))
                    .hasSize(2);
        }

        @Test
        void are_none_before_after_and_backwards() {
            assertThat(DueWeeks.between(student, Weeks.parse("2026-W01"), Weeks.parse("2026-W51"), TIME))
                    .isEmpty();
            assertThat(DueWeeks.between(student, Weeks.parse("2027-W02"), Weeks.parse("2027-W30"), TIME))
                    .isEmpty();
            assertThat(DueWeeks.between(student, Weeks.parse("2027-W01"), Weeks.parse("2026-W52"), TIME))
                    .isEmpty();
        }

        @Test
        void are_the_same_on_every_machine() {
            assertThat(Defaults.everywhere(
                            () -> DueWeeks.between(student, Weeks.parse("2026-W01"), Weeks.parse("2027-W52"), TIME)))
                    .containsOnly(List.of(YearWeek.of(2026, 52), YearWeek.of(2026, 53), YearWeek.of(2027, 1)));
        }
    }
}
