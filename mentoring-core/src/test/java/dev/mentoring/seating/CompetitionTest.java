package dev.mentoring.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Certificates (DOMAIN section 9): why a student has no seat. */
class CompetitionTest {

    @Test
    void in_a_thousand_tight_worlds_every_competition_is_minimal() {
        Random random = new Random(9);
        int seen = 0;
        for (int world = 0; world < 1000; world++) {
            SeatProblem problem = new Worlds(6, 4, 4, 2, 1, 0.4, world % 2 * 0.5).next(random);
            Seating seating = SeatSolver.solve(problem);
            for (int student = 0; student < problem.students(); student++) {
                if (!seating.places(student)) {
                    assertMinimal(problem, seating, Competition.minimal(problem, seating, student));
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(1000);
    }

    private static void assertMinimal(SeatProblem problem, Seating seating, Competition competition) {
        int[] students = competition.students();
        assertThat(students).contains(competition.student()).isSorted();
        assertThat(Arrays.stream(competition.rivals()).allMatch(seating::places))
                .isTrue();
        assertThat(BruteForce.fit(problem, students)).isFalse();
        for (int left : students) {
            int[] rest = Arrays.stream(students).filter(s -> s != left).toArray();
            assertThat(BruteForce.fit(problem, rest)).isTrue();
        }
        int seats =
                Arrays.stream(competition.mentors()).map(m -> problem.free()[m]).sum();
        assertThat(competition.seatsThere()).isEqualTo(seats);
        assertThat(competition.seatsNeeded()).isEqualTo(seats + 1).isEqualTo(students.length);
    }

    @Test
    void a_student_whom_nobody_reaches_competes_with_nobody() {
        SeatProblem problem =
                new SeatProblem(new int[1], new int[1], new int[][] {{}}, new int[1], new int[] {5}, new int[][] {{}});

        Competition competition = Competition.minimal(problem, SeatSolver.solve(problem), 0);

        assertThat(competition.students()).containsExactly(0);
        assertThat(competition.mentors()).isEmpty();
    }

    @Test
    void students_of_one_course_have_the_same_rivals() {
        SeatProblem problem = new SeatProblem(
                new int[4], new int[4], new int[][] {{0}, {0}}, new int[2], new int[] {1, 1}, new int[4][0]);
        Competitions competitions = new Competitions(problem, SeatSolver.solve(problem));

        assertThat(competitions.minimal(2).students()).containsExactly(0, 1, 2);
        assertThat(competitions.minimal(3).students()).containsExactly(0, 1, 3);
        assertThat(competitions.minimal(3).mentors())
                .isEqualTo(IntStream.range(0, 2).toArray());
    }

    @Test
    void a_placed_student_has_no_competition() {
        SeatProblem problem =
                new SeatProblem(new int[1], new int[1], new int[][] {{0}}, new int[1], new int[] {1}, new int[][] {{}});
        Seating seating = SeatSolver.solve(problem);

        assertThatIllegalArgumentException().isThrownBy(() -> Competition.minimal(problem, seating, 0));
    }
}
