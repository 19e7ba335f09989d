package dev.mentoring.planning;

import java.util.Arrays;

/**
 * How many students of each course sit with each mentor, and which course could take over a seat of which other. Students
 * of a course are alike here: who of them sits where is settled at the end.
 */
final class SeatFlow {

    /** By mentor, the first of the mentor's pairs with a course; a pair exists where there is a seat and a student. */
    private final int[] start;

    private final int[] courseOf;
    private final int[] mentorOf;
    private final int[] seated;
    private final int[] courseStart;
    private final int[] pairsOfCourse;

    /** By course: the number of mentors where it sits and the other course is reached. */
    private final int[][] openings;

    /** By course: the courses that could take a seat over from it. */
    private final long[][] takers;

    /** By course: the courses from which it could take a seat over. */
    private final long[][] givers;

    SeatFlow(SeatProblem problem, WaitingLists waiting) {
        int courses = waiting.courses();
        start = new int[problem.mentors() + 1];
        courseStart = new int[courses + 1];
        for (int m = 0; m < problem.mentors(); m++) {
            int pairs = 0;
            if (problem.free()[m] > 0) {
                for (int c : problem.coursesOf()[m]) {
                    if (waiting.size(c) > 0) {
                        pairs++;
                        courseStart[c + 1]++;
                    }
                }
            }
            start[m + 1] = start[m] + pairs;
        }
        Rows.sumUp(courseStart);
        int pairs = start[problem.mentors()];
        courseOf = new int[pairs];
        mentorOf = new int[pairs];
        seated = new int[pairs];
        pairsOfCourse = new int[pairs];
        link(problem, waiting);
        openings = new int[courses][courses];
        takers = new long[courses][Bits.words(courses)];
        givers = new long[courses][Bits.words(courses)];
    }

    private void link(SeatProblem problem, WaitingLists waiting) {
        int[] next = courseStart.clone();
        for (int m = 0, pair = 0; m < problem.mentors(); m++) {
            if (start[m] < start[m + 1]) {
                for (int c : problem.coursesOf()[m]) {
                    if (waiting.size(c) > 0) {
                        courseOf[pair] = c;
                        mentorOf[pair] = m;
                        pairsOfCourse[next[c]++] = pair++;
                    }
                }
            }
        }
    }

    int firstPair(int mentor) {
        return start[mentor];
    }

    int endOfPairs(int mentor) {
        return start[mentor + 1];
    }

    int course(int pair) {
        return courseOf[pair];
    }

    long[][] takers() {
        return takers;
    }

    long[][] givers() {
        return givers;
    }

    /** One more student of the pair's course sits with the pair's mentor. */
    void seat(int pair) {
        if (seated[pair]++ == 0) {
            int giver = courseOf[pair];
            int[] open = openings[giver];
            for (int p = start[mentorOf[pair]], end = start[mentorOf[pair] + 1]; p < end; p++) {
                int taker = courseOf[p];
                if (open[taker]++ == 0) {
                    Bits.set(takers[giver], taker);
                    Bits.set(givers[taker], giver);
                }
            }
        }
    }

    private void unseat(int pair) {
        if (--seated[pair] == 0) {
            int giver = courseOf[pair];
            int[] open = openings[giver];
            for (int p = start[mentorOf[pair]], end = start[mentorOf[pair] + 1]; p < end; p++) {
                int taker = courseOf[p];
                if (--open[taker] == 0) {
                    Bits.clear(takers[giver], taker);
                    Bits.clear(givers[taker], giver);
                }
            }
        }
    }

    /** A student of one course takes over the seat of a student of the other, at the first mentor where that is possible. */
    void takeOver(int taker, int giver) {
        for (int i = courseStart[giver]; i < courseStart[giver + 1]; i++) {
            int pair = pairsOfCourse[i];
            if (seated[pair] > 0) {
                int at = pair(mentorOf[pair], taker);
                if (at >= 0) {
                    unseat(pair);
                    seat(at);
                    return;
                }
            }
        }
        throw new IllegalStateException("no seat to take over");
    }

    /** The pair of that mentor with that course, negative where there is none. */
    int pair(int mentor, int course) {
        return Arrays.binarySearch(courseOf, start[mentor], start[mentor + 1], course);
    }

    /** Hands the seats of each course to its placed students, in the order of mentors and of the course's queue. */
    Seating seating(SeatProblem problem, WaitingLists waiting) {
        int[] mentors = new int[problem.students()];
        Arrays.fill(mentors, Seating.NOBODY);
        for (int c = 0; c < waiting.courses(); c++) {
            int place = 0;
            for (int i = courseStart[c]; i < courseStart[c + 1]; i++) {
                int pair = pairsOfCourse[i];
                for (int n = seated[pair]; n > 0; n--) {
                    mentors[waiting.student(c, place++)] = mentorOf[pair];
                }
            }
        }
        return new Seating(mentors);
    }
}
