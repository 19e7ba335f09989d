package dev.mentoring.roster.rules;

import static dev.mentoring.fixtures.Fixtures.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.calendar.Weeks;
import dev.mentoring.fixtures.DomainArbitraries;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.Training;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.threeten.extra.YearWeek;

/** A18, said once more day by day. */
class DueWeeksPropertiesTest {

    @Property
    void a_week_is_due_when_one_of_its_days_in_training_is_a_day_of_the_student(
            @ForAll("students") Student student, @ForAll("weeks") YearWeek week) {
        assertThat(DueWeeks.isDue(student, week, TIME))
                .isEqualTo(Weeks.days(week).stream().anyMatch(day -> makesDue(student, day)));
    }

    private static boolean makesDue(Student student, LocalDate day) {
        Training training = student.training();
        boolean inTraining = !day.isBefore(training.start()) && !day.isAfter(training.end());
        boolean usual = training.usualDay().filter(day.getDayOfWeek()::equals).isPresent();
        boolean extra = student.isApprentice() && training.extraDates().contains(day);
        boolean anyDayWill = !student.isApprentice() && training.usualDay().isEmpty();
        return inTraining && (usual || extra || (anyDayWill && TIME.calendar().isWorkingDay(day)));
    }

    @Property
    void due_weeks_of_a_stretch_are_its_weeks_that_are_due(
            @ForAll("students") Student student, @ForAll("weeks") YearWeek first, @ForAll("weeks") YearWeek last) {
        List<YearWeek> expected = Weeks.between(first, last).stream()
                .filter(week -> DueWeeks.isDue(student, week, TIME))
                .toList();
        assertThat(DueWeeks.between(student, first, last, TIME)).isEqualTo(expected);
    }

    @Property
    void an_apprentice_is_excused_exactly_where_a_due_week_has_no_open_date(
            @ForAll("apprentices") Student apprentice, @ForAll("weeks") YearWeek week) {
        List<LocalDate> open = DueWeeks.openTrainingDates(apprentice, week, TIME);

        assertThat(open).isSorted().doesNotHaveDuplicates().allSatisfy(day -> {
            assertThat(Weeks.of(day)).isEqualTo(week);
            assertThat(makesDue(apprentice, day)).isTrue();
            assertThat(TIME.calendar().isPublicHoliday(day)).isFalse();
        });
        assertThat(Weeks.days(week).stream()
                        .filter(day -> makesDue(apprentice, day))
                        .filter(day -> !TIME.calendar().isPublicHoliday(day)))
                .hasSameSizeAs(open);
        assertThat(DueWeeks.isHolidayWeek(apprentice, week, TIME)).isEqualTo(open.isEmpty());
    }

    @Property
    void no_week_of_another_student_is_a_holiday_week(
            @ForAll("others") Student student, @ForAll("weeks") YearWeek week) {
        assertThat(DueWeeks.isHolidayWeek(student, week, TIME)).isFalse();
    }

    @Provide
    Arbitrary<Student> students() {
        return DomainArbitraries.students();
    }

    @Provide
    Arbitrary<Student> apprentices() {
        return DomainArbitraries.students(Funding.APPRENTICESHIP);
    }

    @Provide
    Arbitrary<Student> others() {
        return DomainArbitraries.students().filter(student -> !student.isApprentice());
    }

    @Provide
    Arbitrary<YearWeek> weeks() {
        return DomainArbitraries.weeks();
    }
}
