package dev.mentoring.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** What the arrays of a problem must be. */
class SeatProblemTest {

    private static final int[] ONE = {0};
    private static final int[] TWO = {0, 0};
    private static final int[] MINUS = {-1};
    private static final int[][] NONE = {{}};

    @Test
    void numbers_are_counted_from_the_arrays() {
        SeatProblem problem =
                new SeatProblem(TWO, new int[] {0, 1}, new int[][] {{1, 4}}, ONE, ONE, new int[][] {{}, {0}});

        assertThat(problem.students()).isEqualTo(2);
        assertThat(problem.mentors()).isEqualTo(1);
        assertThat(problem.cohorts()).isEqualTo(5);
        assertThat(problem.someHadMentorsBefore()).isTrue();
        assertThat(problem.hadBefore(1, 0)).isTrue();
        assertThat(problem.hadBefore(0, 0)).isFalse();
    }

    @Test
    void nobody_and_nothing_is_a_problem_too() {
        SeatProblem problem =
                new SeatProblem(new int[0], new int[0], new int[0][], new int[0], new int[0], new int[0][]);

        assertThat(problem.cohorts()).isZero();
        assertThat(problem.someHadMentorsBefore()).isFalse();
        assertThat(SeatSolver.solve(problem).mentorOf()).isEmpty();
    }

    @Test
    void arrays_of_students_are_of_one_length() {
        refuses("arrays by student", TWO, ONE, NONE, ONE, ONE, NONE);
        refuses("arrays by student", ONE, TWO, NONE, ONE, ONE, NONE);
        refuses("arrays by student", ONE, ONE, NONE, ONE, ONE, new int[2][0]);
    }

    @Test
    void arrays_of_mentors_are_of_one_length() {
        refuses("arrays by mentor", ONE, ONE, NONE, TWO, ONE, NONE);
        refuses("arrays by mentor", ONE, ONE, NONE, ONE, TWO, NONE);
        refuses("arrays by mentor", ONE, ONE, new int[2][0], ONE, ONE, NONE);
    }

    @Test
    void no_number_is_below_zero() {
        refuses("below 0", MINUS, ONE, NONE, ONE, ONE, NONE);
        refuses("below 0", ONE, MINUS, NONE, ONE, ONE, NONE);
        refuses("below 0", ONE, ONE, NONE, MINUS, ONE, NONE);
        refuses("below 0", ONE, ONE, NONE, ONE, MINUS, NONE);
    }

    @Test
    void no_number_is_so_large_that_sums_or_tables_break() {
        int[] held = {SeatProblem.LARGEST + 1};
        int[] number = {SeatProblem.LAST + 1};
        refuses("too large", number, ONE, NONE, ONE, ONE, NONE);
        refuses("too large", ONE, number, NONE, ONE, ONE, NONE);
        refuses("too large", ONE, ONE, new int[][] {number}, ONE, ONE, NONE);
        refuses("too large", ONE, ONE, new int[][] {{0, number[0]}}, ONE, ONE, NONE);
        refuses("too large", ONE, ONE, NONE, held, ONE, NONE);
        int[] most = {SeatProblem.LARGEST};
        assertThat(new SeatProblem(ONE, ONE, NONE, most, ONE, NONE).own()).isEqualTo(most);
    }

    @Test
    void the_cohorts_of_a_mentor_ascend() {
        refuses("not in order", ONE, ONE, new int[][] {{1, 0}}, ONE, ONE, NONE);
        refuses("not in order", ONE, ONE, new int[][] {{1, 1}}, ONE, ONE, NONE);
        refuses("not in order", ONE, ONE, new int[][] {{-1, 0}}, ONE, ONE, NONE);
    }

    @Test
    void mentors_had_before_are_mentors() {
        refuses("had before", ONE, ONE, NONE, ONE, ONE, new int[][] {{1}});
        refuses("had before", ONE, ONE, NONE, ONE, ONE, new int[][] {{-1}});
    }

    private static void refuses(
            String why, int[] tier, int[] cohort, int[][] cohortsOf, int[] own, int[] free, int[][] before) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeatProblem(tier, cohort, cohortsOf, own, free, before))
                .withMessageContaining(why);
    }
}
