package dev.mentoring.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The goals of a plan (DOMAIN section 9) in worlds too large to try every seating, against two other ways to plan. */
class MiddleWorldsTest {

    @Property(tries = 2000)
    void students_seated_one_by_one_come_to_the_same(
            @ForAll @IntRange(min = 1, max = 30) int students,
            @ForAll @IntRange(min = 1, max = 12) int mentors,
            @ForAll @IntRange(min = 1, max = 8) int cohorts,
            @ForAll @IntRange(min = 1, max = 4) int tiers,
            @ForAll @DoubleRange(min = 0.1, max = 0.7) double reach,
            @ForAll @DoubleRange(min = 0, max = 1) double hadBefore,
            @ForAll long seed) {
        SeatProblem problem = new Worlds(students, mentors, cohorts, tiers, 4, reach, hadBefore).next(new Random(seed));

        assertThat(goals(problem))
                .isEqualTo(
                        Goals.of(problem, new ShortestPaths(problem).seating().mentorOf()));
    }

    @Property(tries = 60)
    void a_minimum_cost_flow_comes_to_the_same(
            @ForAll @IntRange(min = 30, max = 90) int students,
            @ForAll @IntRange(min = 8, max = 30) int mentors,
            @ForAll @DoubleRange(min = 0.1, max = 0.4) double reach,
            @ForAll long seed) {
        SeatProblem problem = new Worlds(students, mentors, 12, 3, 5, reach, 0).next(new Random(seed));

        assertThat(goals(problem)).isEqualTo(FlowOracle.best(problem));
    }

    @Property(tries = 60)
    void so_it_does_where_a_fifth_of_the_students_had_mentors_before(
            @ForAll @IntRange(min = 30, max = 90) int students,
            @ForAll @IntRange(min = 8, max = 30) int mentors,
            @ForAll @DoubleRange(min = 0.1, max = 0.4) double reach,
            @ForAll long seed) {
        SeatProblem problem = new Worlds(students, mentors, 12, 3, 5, reach, 0.2).next(new Random(seed));

        assertThat(goals(problem)).isEqualTo(FlowOracle.best(problem));
    }

    @Example
    void the_smallest_of_those_worlds_have_students_left_out_and_reunions_that_fail() {
        Random random = new Random(4);
        SeatProblem problem = new Worlds(30, 12, 8, 3, 4, 0.3, 0.8).next(random);
        Goals goals = goals(problem);

        assertThat(goals.placed()[2]).isLessThan(9);
        assertThat(goals.hadBefore()).isLessThan(15);
    }

    private static Goals goals(SeatProblem problem) {
        return Goals.of(problem, SeatSolver.solve(problem).mentorOf());
    }
}
