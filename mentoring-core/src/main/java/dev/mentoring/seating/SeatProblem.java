package dev.mentoring.seating;

import java.util.Arrays;

/**
 * Students to seat and mentors with free seats, by index. A mentor reaches the cohorts whose students may sit there. Indices follow the ids, so that a tie broken
 * by the smaller index is a tie broken by the smaller id. All numbers count from 0. Tiers and cohorts are numbered
 * without gaps: one that is left out costs time and memory, cohorts in their square. The arrays are not copied and not to be changed.
 *
 * @param tier by student: 0 is placed first
 * @param cohort by student: students of one cohort may go to exactly the same mentors
 * @param cohortsOf by mentor: the cohorts reached, ascending, each once
 * @param own by mentor: students held now
 * @param free by mentor: seats to give, any number
 * @param before by student: the mentors had before, in any order; empty for most. One who does not reach the student's
 *     cohort counts for nothing
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays are the point; nobody compares problems
public record SeatProblem(int[] tier, int[] cohort, int[][] cohortsOf, int[] own, int[] free, int[][] before) {

    /** No mentor holds more: with all students of a problem added, it is a number still. */
    static final int LARGEST = 1 << 29;

    /** No tier and no cohort has a larger number. */
    static final int LAST = 1 << 20;

    /**
     * Refuses arrays of different length, numbers below 0 or too large, mentors that are none, and cohorts out of order.
     */
    public SeatProblem {
        require(tier.length == cohort.length && tier.length == before.length, "arrays by student differ in length");
        require(own.length == cohortsOf.length && own.length == free.length, "arrays by mentor differ in length");
        require(areCounts(tier) && areCounts(cohort), "a tier or cohort is below 0");
        require(areCounts(own) && areCounts(free), "a number of students held or seats is below 0");
        require(areUpTo(LARGEST, own), "a number of students held is too large");
        require(areUpTo(LAST, tier) && areUpTo(LAST, cohort), "a tier or cohort is too large");
        for (int[] cohorts : cohortsOf) {
            require(isAscending(cohorts), "the cohorts of a mentor are not in order");
            require(cohorts.length == 0 || cohorts[cohorts.length - 1] <= LAST, "a tier or cohort is too large");
        }
        for (int[] mentors : before) {
            for (int mentor : mentors) {
                require(mentor >= 0 && mentor < own.length, "a mentor had before is not there");
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

    private static boolean areUpTo(int largest, int[] numbers) {
        for (int number : numbers) {
            if (number > largest) {
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

    /** Whether anybody may be a candidate for a reunion. */
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
