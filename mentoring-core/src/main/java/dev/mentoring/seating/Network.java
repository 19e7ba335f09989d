package dev.mentoring.seating;

import java.util.Arrays;

/**
 * The arcs from cohorts to the mentors who reach them, numbered by mentor, then cohort. There is an arc only where
 * there is a seat and a student.
 */
final class Network {

    /** By mentor: the first arc, and after the last mentor the number of arcs. */
    private final int[] start;

    private final int[] cohortOf;
    private final int[] mentorOf;

    /** The arcs of each cohort, one cohort after the other, by mentor. */
    private final int[] cohortStart;

    private final int[] arcsOfCohort;

    /**
     * Builds the arcs.
     *
     * @param cohortsOf by mentor: the cohorts reached, ascending
     * @param seats by mentor
     * @param size by cohort: the students
     */
    Network(int[][] cohortsOf, int[] seats, int[] size) {
        start = new int[cohortsOf.length + 1];
        cohortStart = new int[size.length + 1];
        count(cohortsOf, seats, size);
        int arcs = start[cohortsOf.length];
        cohortOf = new int[arcs];
        mentorOf = new int[arcs];
        arcsOfCohort = new int[arcs];
        link(cohortsOf, size);
    }

    private void count(int[][] cohortsOf, int[] seats, int[] size) {
        for (int m = 0; m < cohortsOf.length; m++) {
            int arcs = 0;
            if (seats[m] > 0) {
                for (int c : cohortsOf[m]) {
                    if (size[c] > 0) {
                        arcs++;
                        cohortStart[c + 1]++;
                    }
                }
            }
            start[m + 1] = start[m] + arcs;
        }
        CompressedRows.sumUp(cohortStart);
    }

    private void link(int[][] cohortsOf, int[] size) {
        int[] next = cohortStart.clone();
        for (int m = 0, arc = 0; m < cohortsOf.length; m++) {
            if (isReached(m)) { // has a seat, and arcs
                for (int c : cohortsOf[m]) {
                    if (size[c] > 0) {
                        cohortOf[arc] = c;
                        mentorOf[arc] = m;
                        arcsOfCohort[next[c]++] = arc++;
                    }
                }
            }
        }
    }

    int mentors() {
        return start.length - 1;
    }

    int cohorts() {
        return cohortStart.length - 1;
    }

    int arcs() {
        return cohortOf.length;
    }

    boolean isReached(int mentor) {
        return start[mentor] < start[mentor + 1];
    }

    int firstArc(int mentor) {
        return start[mentor];
    }

    /** The arc after the last of the mentor. */
    int endOfArcs(int mentor) {
        return start[mentor + 1];
    }

    int cohort(int arc) {
        return cohortOf[arc];
    }

    /** The cohorts of all arcs. Not to be changed. */
    int[] cohortsOfArcs() {
        return cohortOf;
    }

    int mentor(int arc) {
        return mentorOf[arc];
    }

    /** The index of the cohort's first arc, for {@link #arcOfCohort}. */
    int firstOfCohort(int cohort) {
        return cohortStart[cohort];
    }

    int endOfCohort(int cohort) {
        return cohortStart[cohort + 1];
    }

    int arcOfCohort(int index) {
        return arcsOfCohort[index];
    }

    /** The arc of that mentor with that cohort, negative where there is none. */
    int arc(int mentor, int cohort) {
        return Arrays.binarySearch(cohortOf, start[mentor], start[mentor + 1], cohort);
    }
}
