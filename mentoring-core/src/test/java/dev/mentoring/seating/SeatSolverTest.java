package dev.mentoring.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The goals of a plan (DOMAIN section 9) against every seating there is. */
class SeatSolverTest {

    private static final int[] NONE = {};

    @Test
    void every_smallest_world_gets_its_optimum() {
        for (int reach = 0; reach < 16; reach++) {
            for (int seats = 0; seats < 9; seats++) {
                for (int own = 0; own < 4; own++) {
                    for (int people = 0; people < 64; people++) {
                        assertOptimal(smallest(reach, seats, own, people));
                    }
                }
            }
        }
    }

    private static SeatProblem smallest(int reach, int seats, int own, int people) {
        return new SeatProblem(
                new int[] {people & 1, people >> 1 & 1, people >> 2 & 1},
                new int[] {people >> 3 & 1, people >> 4 & 1, people >> 5 & 1},
                new int[][] {cohorts(reach & 3), cohorts(reach >> 2)},
                new int[] {own & 1, own >> 1},
                new int[] {seats % 3, seats / 3},
                new int[][] {NONE, NONE, NONE});
    }

    private static int[] cohorts(int bits) {
        return IntStream.range(0, 2).filter(c -> (bits >> c & 1) == 1).toArray();
    }

    @Property(tries = 3000)
    void a_tiny_world_gets_its_optimum(
            @ForAll @IntRange(min = 0, max = 6) int students,
            @ForAll @IntRange(min = 1, max = 4) int mentors,
            @ForAll @IntRange(min = 1, max = 4) int cohorts,
            @ForAll @IntRange(min = 1, max = 3) int tiers,
            @ForAll @DoubleRange(min = 0.2, max = 0.9) double reach,
            @ForAll long seed) {
        assertOptimal(new Worlds(students, mentors, cohorts, tiers, 2, reach, 0).next(new Random(seed)));
    }

    @Property(tries = 3000)
    void a_tiny_world_where_some_had_mentors_before_gets_its_optimum(
            @ForAll @IntRange(min = 1, max = 6) int students,
            @ForAll @IntRange(min = 1, max = 4) int mentors,
            @ForAll @IntRange(min = 1, max = 4) int cohorts,
            @ForAll @IntRange(min = 1, max = 3) int tiers,
            @ForAll @DoubleRange(min = 0.2, max = 0.9) double reach,
            @ForAll @DoubleRange(min = 0.2, max = 1.0) double hadBefore,
            @ForAll long seed) {
        assertOptimal(new Worlds(students, mentors, cohorts, tiers, 2, reach, hadBefore).next(new Random(seed)));
    }

    private static void assertOptimal(SeatProblem problem) {
        assertThat(Goals.of(problem, SeatSolver.solve(problem).mentorOf())).isEqualTo(BruteForce.best(problem));
    }
}
