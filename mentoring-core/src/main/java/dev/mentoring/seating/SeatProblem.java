package dev.mentoring.seating;

import java.util.Arrays;

/**
 * Students to seat and mentors with free seats, for one window, by index. Indices follow the ids, so that a tie broken by
 * the smaller index is a tie broken by the smaller id.
 *
 * @param tier by student: 0 is placed first
 * @param course by student: students of one course may go to exactly the same mentors; dense, from 0
 * @param coursesOf by mentor: the courses reached, ascending
 * @param own by mentor: students held now
 * @param free by mentor: seats free through the whole window
 * @param before by student: the mentors had before, each of whom reaches the student's course; empty for most
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays are the point; nobody compares problems
public record SeatProblem(int[] tier, int[] course, int[][] coursesOf, int[] own, int[] free, int[][] before) {

    public int students() {
        return tier.length;
    }

    public int mentors() {
        return own.length;
    }

    /** How many courses there are: those of students and those of mentors. */
    public int courses() {
        int last = Arrays.stream(course).max().orElse(-1);
        for (int[] reached : coursesOf) {
            last = Math.max(last, reached.length == 0 ? -1 : reached[reached.length - 1]);
        }
        return last + 1;
    }

    boolean someHadMentorsBefore() {
        return Arrays.stream(before).anyMatch(mentors -> mentors.length > 0);
    }

    public boolean hadBefore(int student, int mentor) {
        for (int m : before[student]) {
            if (m == mentor) {
                return true;
            }
        }
        return false;
    }
}
