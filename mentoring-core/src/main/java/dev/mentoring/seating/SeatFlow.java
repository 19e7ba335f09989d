package dev.mentoring.seating;

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

    /**
     * With nobody seated.
     *
     * @param coursesOf by mentor: the courses reached, ascending
     * @param free by mentor: the seats
     * @param size by course: the students; a course without any has no pairs
     */
    SeatFlow(int[][] coursesOf, int[] free, int[] size) {
        start = new int[coursesOf.length + 1];
        courseStart = new int[size.length + 1];
        for (int m = 0; m < coursesOf.length; m++) {
            int pairs = 0;
            if (free[m] > 0) {
                for (int c : coursesOf[m]) {
                    if (size[c] > 0) {
                        pairs++;
                        courseStart[c + 1]++;
                    }
                }
            }
            start[m + 1] = start[m] + pairs;
        }
        Rows.sumUp(courseStart);
        int pairs = start[coursesOf.length];
        courseOf = new int[pairs];
        mentorOf = new int[pairs];
        seated = new int[pairs];
        pairsOfCourse = new int[pairs];
        link(coursesOf, size);
        openings = new int[size.length][size.length];
        takers = new long[size.length][Bits.words(size.length)];
        givers = new long[size.length][Bits.words(size.length)];
    }

    private void link(int[][] coursesOf, int[] size) {
        int[] next = courseStart.clone();
        for (int m = 0, pair = 0; m < coursesOf.length; m++) {
            if (start[m] < start[m + 1]) {
                for (int c : coursesOf[m]) {
                    if (size[c] > 0) {
                        courseOf[pair] = c;
                        mentorOf[pair] = m;
                        pairsOfCourse[next[c]++] = pair++;
                    }
                }
            }
        }
    }

    /** By mentor: how many students sit there. */
    int[] used() {
        int[] used = new int[start.length - 1];
        for (int pair = 0; pair < seated.length; pair++) {
            used[mentorOf[pair]] += seated[pair];
        }
        return used;
    }

    int mentors() {
        return start.length - 1;
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

    /** The courses of all pairs. */
    int[] courses() {
        return courseOf;
    }

    int mentor(int pair) {
        return mentorOf[pair];
    }

    int seated(int pair) {
        return seated[pair];
    }

    int firstOfCourse(int course) {
        return courseStart[course];
    }

    int endOfCourse(int course) {
        return courseStart[course + 1];
    }

    /** The pairs of a course stand one after the other, by mentor. */
    int pairOfCourse(int at) {
        return pairsOfCourse[at];
    }

    long[][] takers() {
        return takers;
    }

    long[][] givers() {
        return givers;
    }

    /** One more student of the pair's course sits with the pair's mentor. */
    void seat(int pair) {
        seat(pair, 1);
    }

    void seat(int pair, int count) {
        boolean first = seated[pair] == 0 && count > 0;
        seated[pair] += count;
        if (first) {
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

    /** One student of the pair's course leaves the pair's mentor. */
    void unseat(int pair) {
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
        int mentor = mentorToTakeOver(taker, giver);
        unseat(pair(mentor, giver));
        seat(pair(mentor, taker));
    }

    /** The first mentor where one course sits and the other is reached. */
    int mentorToTakeOver(int taker, int giver) {
        for (int i = courseStart[giver]; i < courseStart[giver + 1]; i++) {
            int pair = pairsOfCourse[i];
            if (seated[pair] > 0 && pair(mentorOf[pair], taker) >= 0) {
                return mentorOf[pair];
            }
        }
        throw new IllegalStateException("no seat to take over");
    }

    /** The pair of that mentor with that course, negative where there is none. */
    int pair(int mentor, int course) {
        return Arrays.binarySearch(courseOf, start[mentor], start[mentor + 1], course);
    }

    /**
     * Hands the seats of each course to its placed students, in the order of mentors and of the course's queue.
     *
     * @param mentorOfStudent gets the mentors
     */
    void handOut(WaitingLists waiting, int[] mentorOfStudent) {
        for (int c = 0; c < waiting.courses(); c++) {
            int place = 0;
            for (int i = courseStart[c]; i < courseStart[c + 1]; i++) {
                int pair = pairsOfCourse[i];
                for (int n = seated[pair]; n > 0; n--) {
                    mentorOfStudent[waiting.student(c, place++)] = mentorOf[pair];
                }
            }
        }
    }
}
