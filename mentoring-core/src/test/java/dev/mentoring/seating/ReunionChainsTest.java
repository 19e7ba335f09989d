package dev.mentoring.seating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reunions that hang together along a chain (DOMAIN section 9), each a case that random worlds seldom hit. */
class ReunionChainsTest {

    @Test
    void of_four_who_had_the_same_mentor_the_one_who_can_goes_elsewhere() {
        int[] first = {0};
        SeatProblem problem = problem(
                new int[] {2, 0, 1, 1}, new int[][] {{0, 1, 2}, {0}}, new int[] {2, 0}, new int[] {2, 1}, new int[][] {
                    first, first, first, first
                });

        assertSeated(problem, 0, 1, 0, -1);
    }

    @Test
    void a_reunion_that_would_leave_somebody_out_is_not_made() {
        int[] first = {0};
        int[] third = {2};
        SeatProblem problem = problem(
                new int[] {1, 1, 0},
                new int[][] {{0, 1}, {0}, {1}},
                new int[] {2, 2, 2},
                new int[] {1, 1, 1},
                new int[][] {third, third, first});

        assertSeated(problem, 0, 2, 1);
    }

    @Test
    void who_was_passed_over_is_reunited_when_a_later_one_makes_room() {
        SeatProblem problem = problem(
                new int[] {3, 2, 1, 0},
                new int[][] {{0, 2, 3}, {0, 1, 2, 3}, {2}, {1, 2, 3}},
                new int[] {2, 0, 2, 1},
                new int[] {1, 0, 1, 2},
                new int[][] {{1, 0}, {0, 1, 3}, {}, {0, 1}});

        assertSeated(problem, 3, 2, 3, 0);
    }

    @Test
    void of_two_mentors_had_before_the_less_loaded_is_left_to_somebody_who_has_no_other() {
        SeatProblem problem = problem(
                new int[] {0, 1, 0},
                new int[][] {{0}, {0}, {0, 1}},
                new int[] {2, 1, 0},
                new int[] {1, 1, 1},
                new int[][] {{1, 2}, {}, {}});

        assertSeated(problem, 1, 2, 0);
    }

    private static SeatProblem problem(int[] cohort, int[][] cohortsOf, int[] own, int[] free, int[][] before) {
        return new SeatProblem(new int[cohort.length], cohort, cohortsOf, own, free, before);
    }

    private static void assertSeated(SeatProblem problem, int... mentorOf) {
        assertThat(Goals.of(problem, mentorOf)).isEqualTo(BruteForce.best(problem));
        assertThat(SeatSolver.solve(problem).mentorOf()).isEqualTo(mentorOf);
    }
}
