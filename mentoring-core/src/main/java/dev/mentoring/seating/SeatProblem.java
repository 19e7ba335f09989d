package dev.mentoring.seating;

import java.util.Arrays;

/**
 * Students to seat and mentors with free seats, for one window, by index. Indices follow the ids, so that a tie broken
 * by the smaller index is a tie broken by the smaller id. All numbers count from 0. Cohorts are numbered without gaps:
 * a number that is left out costs memory, nothing else. The arrays are not copied and not to be changed.
 *
 * @param tier by student: 0 is placed first
 * @param cohort by student: students of one cohort may go to exactly the same mentors
 * @param cohortsOf by mentor: the cohorts reached, ascending, each once
 * @param own by mentor: students held now
 * @param free by mentor: seats free through the whole window
 * @param before by student: the mentors had before, in any order; empty for most. One who does not reach the student's
 *     cohort counts for nothing
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays are the point; nobody compares problems
public record SeatProblem(int[] tier, int[] cohort, int[][] cohortsOf, int[] own, int[] free, int[][] before) {

    /** Refuses arrays of different length, numbers below 0, mentors that are none, and cohorts out of order. */
    public SeatProblem {
        require(tier.length == cohort.length && tier.length == before.length, "arrays by student differ in length");
        require(own.length == cohortsOf.length && own.length == free.length, "arrays by mentor differ in length");
        require(areCounts(tier) && areCounts(cohort), "a tier or cohort is below 0");
        require(areCounts(own) && areCounts(free), "a number of students held or seats is below 0");
        for (int[] cohorts : cohortsOf) {
            require(isAscending(cohorts), "the cohorts of a mentor are not in order");
        }
        for (int[] mentors : before) {
            for (int mentor : mentors) {
                require(mentor >= 0 && mentor < own.length, "a mentor had before is none");
            }
        }
    }

    private static void require(boolean sound, String otherwise) {
        if (!sound) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static boolean areCounts(int[] numbers) {
        for (int number : numbers) {
            if (number < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscending(int[] numbers) {
        int last = -1;
        for (int number : numbers) {
            if (number <= last) {
                return false;
            }
            last = number;
        }
        return true;
    }

    public int students() {
        return tier.length;
    }

    public int mentors() {
        return own.length;
    }

    /** How many cohorts there are: those of students and those that mentors reach. */
    public int cohorts() {
        int last = Arrays.stream(cohort).max().orElse(-1);
        for (int[] reached : cohortsOf) {
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
