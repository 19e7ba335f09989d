package dev.mentoring.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Why a student has no seat (DOMAIN section 9): students one too many for some seats. */
class HallViolatorTest {

    @Test
    void in_a_thousand_tight_worlds_every_hall_violator_is_minimal() {
        Random random = new Random(9);
        int seen = 0;
        for (int world = 0; world < 1000; world++) {
            SeatProblem problem = new Worlds(6, 4, 4, 2, 1, 0.4, world % 2 * 0.5).next(random);
            Seating seating = SeatSolver.solve(problem);
            HallViolators violators = new HallViolators(problem, seating);
            for (int student = 0; student < problem.students(); student++) {
                if (!seating.places(student)) {
                    assertMinimal(problem, seating, violators.minimal(student));
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(1000);
    }

    private static void assertMinimal(SeatProblem problem, Seating seating, HallViolator violator) {
        int[] students = violator.students();
        assertThat(students).contains(violator.student()).isSorted();
        assertThat(Arrays.stream(violator.rivals()).allMatch(seating::places)).isTrue();
        assertThat(BruteForce.fit(problem, students)).isFalse();
        for (int left : students) {
            int[] rest = Arrays.stream(students).filter(s -> s != left).toArray();
            assertThat(BruteForce.fit(problem, rest)).isTrue();
        }
        int seats =
                Arrays.stream(violator.mentors()).map(m -> problem.free()[m]).sum();
        assertThat(violator.seatsThere()).isEqualTo(seats);
        assertThat(violator.seatsNeeded()).isEqualTo(seats + 1).isEqualTo(students.length);
    }

    @Test
    void a_student_whom_nobody_reaches_competes_with_nobody() {
        SeatProblem problem =
                new SeatProblem(new int[1], new int[1], new int[][] {{}}, new int[1], new int[] {5}, new int[][] {{}});

        HallViolator violator = new HallViolators(problem, SeatSolver.solve(problem)).minimal(0);

        assertThat(violator.students()).containsExactly(0);
        assertThat(violator.mentors()).isEmpty();
    }

    @Test
    void students_of_one_cohort_have_the_same_rivals() {
        SeatProblem problem = new SeatProblem(
                new int[4], new int[4], new int[][] {{0}, {0}}, new int[2], new int[] {1, 1}, new int[4][0]);
        HallViolators violators = new HallViolators(problem, SeatSolver.solve(problem));

        assertThat(violators.minimal(2).students()).containsExactly(0, 1, 2);
        assertThat(violators.minimal(3).students()).containsExactly(0, 1, 3);
        assertThat(violators.minimal(3).mentors())
                .isEqualTo(IntStream.range(0, 2).toArray());
        assertThat(violators.minimal(3).rivals()).isSameAs(violators.minimal(2).rivals());
    }

    @Test
    void a_student_stands_among_the_rivals_by_index() {
        SeatProblem problem = new SeatProblem(
                new int[] {0, 1, 0}, new int[3], new int[][] {{0}}, new int[1], new int[] {2}, new int[3][0]);
        HallViolator violator = new HallViolators(problem, SeatSolver.solve(problem)).minimal(1);

        assertThat(violator.rivals()).containsExactly(0, 2);
        assertThat(violator.position()).isEqualTo(1);
        assertThat(violator.students()).containsExactly(0, 1, 2);
    }

    @Test
    void a_mentor_without_a_free_seat_is_in_no_hall_violator() {
        SeatProblem problem = new SeatProblem(
                new int[2], new int[2], new int[][] {{0}, {0}, {}}, new int[3], new int[] {0, 1, 1}, new int[2][0]);

        assertThat(new HallViolators(problem, SeatSolver.solve(problem))
                        .minimal(1)
                        .mentors())
                .containsExactly(1);
    }

    @Test
    void cohorts_that_displace_the_same_ones_share_rivals() {
        SeatProblem problem = new SeatProblem(
                new int[] {0, 0, 1, 1},
                new int[] {0, 1, 0, 1},
                new int[][] {{0, 1}},
                new int[1],
                new int[] {2},
                new int[4][0]);
        HallViolators violators = new HallViolators(problem, SeatSolver.solve(problem));

        assertThat(violators.minimal(3).rivals())
                .containsExactly(0, 1)
                .isSameAs(violators.minimal(2).rivals());
    }

    @Test
    void a_placed_student_is_in_no_hall_violator() {
        SeatProblem problem =
                new SeatProblem(new int[1], new int[1], new int[][] {{0}}, new int[1], new int[] {1}, new int[][] {{}});
        HallViolators violators = new HallViolators(problem, SeatSolver.solve(problem));

        assertThatIllegalArgumentException().isThrownBy(() -> violators.minimal(0));
    }
}
