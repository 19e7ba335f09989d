package dev.mentoring.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** Ties are broken by index (DOMAIN section 9), so that the same school in any order gets the same plan. */
class TieBreakTest {

    @Example
    void of_two_students_of_one_tier_the_first_is_placed() {
        SeatProblem problem = new SeatProblem(
                new int[] {1, 0, 0}, new int[3], new int[][] {{0}}, new int[1], new int[] {1}, new int[3][0]);

        assertThat(SeatSolver.solve(problem).mentorOf()).containsExactly(-1, 0, -1);
    }

    @Example
    void of_two_mentors_with_as_many_students_the_first_takes_one() {
        SeatProblem problem = new SeatProblem(
                new int[1],
                new int[1],
                new int[][] {{0}, {0}, {0}},
                new int[] {3, 2, 2},
                new int[] {1, 1, 1},
                new int[1][0]);

        assertThat(SeatSolver.solve(problem).mentorOf()).containsExactly(1);
    }

    @Example
    void a_mentor_who_has_come_to_a_load_comes_before_a_later_one_who_held_so_many() {
        assertThat(seatTwo(new int[] {0, 1})).containsExactly(0, 0);
    }

    @Example
    void and_after_an_earlier_one() {
        assertThat(seatTwo(new int[] {1, 0})).containsExactly(0, 1);
    }

    /** Mentor 1 reaches nobody: that student 0 was there before counts for nothing. */
    @Example
    void a_mentor_had_before_who_cannot_be_had_again_changes_nothing() {
        SeatProblem problem = new SeatProblem(
                new int[2],
                new int[] {0, 1},
                new int[][] {{0, 1}, {}},
                new int[] {1, 0},
                new int[] {1, 0},
                new int[][] {{1}, {}});

        assertThat(SeatSolver.solve(problem).mentorOf()).containsExactly(0, -1);
    }

    /** Students 0 and 1 want the one seat of mentor 0; student 2 has mentor 1 again. */
    @Example
    void where_others_are_reunited_the_first_of_two_students_is_placed_too() {
        SeatProblem problem = new SeatProblem(
                new int[3],
                new int[] {0, 1, 2},
                new int[][] {{0, 1}, {2}, {2}},
                new int[] {1, 5, 0},
                new int[] {1, 1, 1},
                new int[][] {{}, {}, {1}});

        assertThat(SeatSolver.solve(problem).mentorOf()).containsExactly(0, -1, 1);
    }

    @Property(tries = 500)
    void mentors_had_before_who_reach_nobody_change_nothing(@ForAll long seed) {
        SeatProblem problem = new Worlds(25, 8, 6, 3, 3, 0.3, 0).next(new Random(seed));
        int stranger = problem.mentors();
        int[][] before = new int[problem.students()][];
        Arrays.setAll(before, s -> s % 3 == 0 ? new int[] {stranger} : new int[0]);
        int[][] cohortsOf = Arrays.copyOf(problem.cohortsOf(), stranger + 1);
        cohortsOf[stranger] = new int[0];
        SeatProblem with = new SeatProblem(
                problem.tier(),
                problem.cohort(),
                cohortsOf,
                Arrays.copyOf(problem.own(), stranger + 1),
                Arrays.copyOf(problem.free(), stranger + 1),
                before);

        assertThat(SeatSolver.solve(with).mentorOf())
                .isEqualTo(SeatSolver.solve(problem).mentorOf());
    }

    private static int[] seatTwo(int[] own) {
        return SeatSolver.solve(new SeatProblem(
                        new int[2], new int[2], new int[][] {{0}, {0}}, own, new int[] {2, 2}, new int[2][0]))
                .mentorOf();
    }

    @Property(tries = 1000)
    void cohorts_in_another_order_place_the_same_students_and_use_the_same_seats(
            @ForAll @DoubleRange(min = 0.1, max = 0.6) double reach, @ForAll long seed) {
        Random random = new Random(seed);
        SeatProblem problem = new Worlds(25, 8, 6, 3, 3, reach, 0).next(random);
        int[] one = SeatSolver.solve(problem).mentorOf();
        int[] other = SeatSolver.solve(renumbered(problem, random)).mentorOf();

        assertThat(placed(other)).isEqualTo(placed(one));
        assertThat(used(other, 8)).isEqualTo(used(one, 8));
    }

    @Property(tries = 1000)
    void mentors_had_before_in_another_order_change_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        SeatProblem problem = new Worlds(25, 8, 6, 3, 3, 0.4, 0.7).next(random);
        int[][] before = Arrays.stream(problem.before())
                .map(mentors -> shuffled(mentors, random))
                .toArray(int[][]::new);
        SeatProblem other = new SeatProblem(
                problem.tier(), problem.cohort(), problem.cohortsOf(), problem.own(), problem.free(), before);

        assertThat(SeatSolver.solve(other).mentorOf())
                .isEqualTo(SeatSolver.solve(problem).mentorOf());
    }

    private static SeatProblem renumbered(SeatProblem problem, Random random) {
        int[] number = shuffled(IntStream.range(0, problem.cohorts()).toArray(), random);
        return new SeatProblem(
                problem.tier(),
                Arrays.stream(problem.cohort()).map(c -> number[c]).toArray(),
                Arrays.stream(problem.cohortsOf())
                        .map(cohorts -> Arrays.stream(cohorts)
                                .map(c -> number[c])
                                .sorted()
                                .toArray())
                        .toArray(int[][]::new),
                problem.own(),
                problem.free(),
                problem.before());
    }

    private static int[] shuffled(int[] numbers, Random random) {
        List<Integer> list = Arrays.stream(numbers).boxed().collect(Collectors.toList());
        Collections.shuffle(list, random);
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean[] placed(int[] mentorOf) {
        boolean[] placed = new boolean[mentorOf.length];
        IntStream.range(0, placed.length).forEach(s -> placed[s] = mentorOf[s] >= 0);
        return placed;
    }

    private static int[] used(int[] mentorOf, int mentors) {
        int[] used = new int[mentors];
        Arrays.stream(mentorOf).filter(m -> m >= 0).forEach(m -> used[m]++);
        return used;
    }
}
