package dev.mentoring.seating;

import java.util.Random;
import java.util.stream.IntStream;

/** Random seat problems of a given size. */
record Worlds(int students, int mentors, int courses, int tiers, int seats, double reach, double hadBefore) {

    static Worlds tiny() {
        return new Worlds(6, 4, 3, 2, 2, 0.5, 0);
    }

    Worlds withMentorsBefore(double share) {
        return new Worlds(students, mentors, courses, tiers, seats, reach, share);
    }

    SeatProblem next(Random random) {
        int[][] coursesOf = IntStream.range(0, mentors)
                .mapToObj(m -> IntStream.range(0, courses)
                        .filter(c -> random.nextDouble() < reach)
                        .toArray())
                .toArray(int[][]::new);
        int[] course = random.ints(students, 0, courses).toArray();
        return new SeatProblem(
                random.ints(students, 0, tiers).toArray(),
                course,
                coursesOf,
                random.ints(mentors, 0, 4).toArray(),
                random.ints(mentors, 0, seats + 1).toArray(),
                IntStream.range(0, students)
                        .mapToObj(s -> before(course[s], coursesOf, random))
                        .toArray(int[][]::new));
    }

    private int[] before(int course, int[][] coursesOf, Random random) {
        return random.nextDouble() >= hadBefore
                ? new int[0]
                : IntStream.range(0, mentors)
                        .filter(m -> IntStream.of(coursesOf[m]).anyMatch(c -> c == course))
                        .filter(m -> random.nextInt(3) == 0)
                        .toArray();
    }
}
