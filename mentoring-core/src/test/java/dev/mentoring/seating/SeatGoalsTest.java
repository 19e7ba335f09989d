package dev.mentoring.seating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The order of the goals of a plan (DOMAIN section 9), each strictly before the next. */
class SeatGoalsTest {

    private static final int[] NOBODY = {};

    @Test
    void a_student_moves_on_so_that_another_fits() {
        int[][] cohortsOf = {{0, 1}, {0}};

        assertThat(seat(new int[2], new int[] {0, 1}, cohortsOf, new int[] {0, 5}, new int[] {1, 1}, NOBODY, NOBODY))
                .containsExactly(1, 0);
    }

    @Test
    void it_does_not_matter_how_their_cohorts_are_numbered() {
        int[][] cohortsOf = {{0, 1}, {1}};

        assertThat(seat(new int[2], new int[] {1, 0}, cohortsOf, new int[] {0, 5}, new int[] {1, 1}, NOBODY, NOBODY))
                .containsExactly(1, 0);
    }

    @Test
    void a_student_of_a_better_tier_comes_before_any_number_of_others() {
        int[][] cohortsOf = {{0, 1, 2}};

        assertThat(seat(
                        new int[] {1, 0, 1},
                        new int[] {0, 1, 2},
                        cohortsOf,
                        new int[1],
                        new int[] {1},
                        NOBODY,
                        NOBODY,
                        NOBODY))
                .containsExactly(-1, 0, -1);
    }

    @Test
    void a_mentor_had_before_comes_before_an_even_load() {
        int[][] cohortsOf = {{0}, {0}};
        int[] second = {1};

        assertThat(seat(new int[1], new int[1], cohortsOf, new int[] {0, 9}, new int[] {1, 1}, second))
                .containsExactly(1);
    }

    @Test
    void a_student_more_comes_before_a_mentor_had_before() {
        int[][] cohortsOf = {{0, 1}, {0}};
        int[] first = {0};

        assertThat(seat(new int[2], new int[] {0, 1}, cohortsOf, new int[2], new int[] {1, 1}, first, NOBODY))
                .containsExactly(1, 0);
    }

    @Test
    void who_had_two_mentors_before_makes_room_for_who_had_one() {
        int[][] cohortsOf = {{0}, {0}, {0}};
        int[] firstOrSecond = {0, 1};
        int[] first = {0};

        assertThat(seat(
                        new int[2],
                        new int[2],
                        cohortsOf,
                        new int[] {0, 7, 0},
                        new int[] {1, 1, 1},
                        firstOrSecond,
                        first))
                .containsExactly(1, 0);
    }

    @Test
    void of_two_mentors_had_before_the_less_loaded_takes_the_student() {
        int[][] cohortsOf = {{0}, {0}, {0}};
        int[] both = {0, 1};

        assertThat(seat(new int[1], new int[1], cohortsOf, new int[] {4, 3, 0}, new int[] {1, 1, 1}, both))
                .containsExactly(1);
    }

    @Test
    void more_free_seats_than_there_are_numbers_do_no_harm() {
        int[][] cohortsOf = {{0}, {0}};
        int[] first = {0};
        int[] endless = {Integer.MAX_VALUE, Integer.MAX_VALUE};

        assertThat(seat(new int[2], new int[2], cohortsOf, new int[] {1, 0}, endless, first, NOBODY))
                .containsExactly(0, 1);
    }

    private static int[] seat(int[] tier, int[] cohort, int[][] cohortsOf, int[] own, int[] free, int[]... before) {
        return SeatSolver.solve(new SeatProblem(tier, cohort, cohortsOf, own, free, before))
                .mentorOf();
    }
}
