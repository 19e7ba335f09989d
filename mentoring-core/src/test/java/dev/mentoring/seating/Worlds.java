package dev.mentoring.seating;

import java.util.Random;
import java.util.stream.IntStream;

/** Random seat problems of a given size. */
record Worlds(int students, int mentors, int cohorts, int tiers, int seats, double reach, double hadBefore) {

    SeatProblem next(Random random) {
        int[][] cohortsOf = IntStream.range(0, mentors)
                .mapToObj(m -> IntStream.range(0, cohorts)
                        .filter(c -> random.nextDouble() < reach)
                        .toArray())
                .toArray(int[][]::new);
        int[] cohort = random.ints(students, 0, cohorts).toArray();
        return new SeatProblem(
                random.ints(students, 0, tiers).toArray(),
                cohort,
                cohortsOf,
                random.ints(mentors, 0, 4).toArray(),
                random.ints(mentors, 0, seats + 1).toArray(),
                IntStream.range(0, students)
                        .mapToObj(s -> before(cohort[s], cohortsOf, random))
                        .toArray(int[][]::new));
    }

    private int[] before(int cohort, int[][] cohortsOf, Random random) {
        return random.nextDouble() >= hadBefore
                ? new int[0]
                : IntStream.range(0, mentors)
                        .filter(m -> IntStream.of(cohortsOf[m]).anyMatch(c -> c == cohort))
                        .filter(m -> random.nextInt(3) == 0)
                        .toArray();
    }
}
