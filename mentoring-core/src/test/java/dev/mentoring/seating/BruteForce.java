package dev.mentoring.seating;

import java.util.Arrays;

/** Tries every seating there is. */
final class BruteForce {

    private final SeatProblem problem;
    private final int[] mentorOf;
    private final int[] used;
    private Goals best;

    private BruteForce(SeatProblem problem) {
        this.problem = problem;
        mentorOf = new int[problem.students()];
        used = new int[problem.mentors()];
        Arrays.fill(mentorOf, -1);
        best = Goals.of(problem, mentorOf);
    }

    static Goals best(SeatProblem problem) {
        BruteForce all = new BruteForce(problem);
        all.tryFrom(0);
        return all.best;
    }

    /** Whether all those students can be seated together. */
    static boolean fit(SeatProblem problem, int... students) {
        return fit(problem, students, 0, new int[problem.mentors()]);
    }

    private static boolean fit(SeatProblem problem, int[] students, int next, int[] used) {
        if (next == students.length) {
            return true;
        }
        for (int m = 0; m < used.length; m++) {
            if (used[m] < problem.free()[m] && reaches(problem, m, students[next])) {
                used[m]++;
                boolean rest = fit(problem, students, next + 1, used);
                used[m]--;
                if (rest) {
                    return true;
                }
            }
        }
        return false;
    }

    private void tryFrom(int student) {
        if (student == mentorOf.length) {
            Goals goals = Goals.of(problem, mentorOf);
            best = goals.compareTo(best) > 0 ? goals : best;
            return;
        }
        mentorOf[student] = -1;
        tryFrom(student + 1);
        for (int m = 0; m < used.length; m++) {
            if (used[m] < problem.free()[m] && reaches(problem, m, student)) {
                used[m]++;
                mentorOf[student] = m;
                tryFrom(student + 1);
                used[m]--;
            }
        }
        mentorOf[student] = -1;
    }

    private static boolean reaches(SeatProblem problem, int mentor, int student) {
        return Arrays.stream(problem.cohortsOf()[mentor]).anyMatch(c -> c == problem.cohort()[student]);
    }
}
