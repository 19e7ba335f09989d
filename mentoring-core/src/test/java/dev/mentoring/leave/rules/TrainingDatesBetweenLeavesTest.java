package dev.mentoring.leave.rules;

import static dev.mentoring.fixtures.Fixtures.aStudent;
import static dev.mentoring.fixtures.Fixtures.day;
import static dev.mentoring.fixtures.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.leave.Leave;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.Training;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/** An apprentice whose mentor is away on Monday 1 June 2026, and again on Thursday and Friday. */
class TrainingDatesBetweenLeavesTest {

    private final Leave monday = leave("L1", Leave.days("2026-06-01", "2026-06-01"));
    private final Leave endOfWeek = leave("L2", Leave.days("2026-06-04", "2026-06-05"));

    @Test
    void an_apprentice_whose_training_dates_the_two_take_between_them_is_left_none() {
        Student mondaysAndThursdays = aStudent(
                        "hal",
                        Funding.APPRENTICESHIP,
                        Training.builder()
                                .from(Training.of(day("2026-02-02"), day("2027-03-26"), DayOfWeek.MONDAY))
                                .addExtraDates(day("2026-06-04"))
                                .build())
                .build();
        assertThat(Asking.about(mondaysAndThursdays, endOfWeek).lostWeeks()).isEmpty();
        assertThat(Asking.about(mondaysAndThursdays, endOfWeek).alsoAway(monday).lostWeeks())
                .containsExactly("2026-W23");
        assertThat(Asking.about(mondaysAndThursdays, monday).alsoAway(endOfWeek).lostWeeks())
                .containsExactly("2026-W23");
    }

    @Test
    void a_leave_that_takes_no_training_date_displaces_nothing_whatever_the_other_takes() {
        Student mondays = aStudent(
                        "hal",
                        Funding.APPRENTICESHIP,
                        Training.of(day("2026-02-02"), day("2027-03-26"), DayOfWeek.MONDAY))
                .build();
        assertThat(Asking.about(mondays, endOfWeek).alsoAway(monday).lostWeeks())
                .isEmpty();
    }
}
