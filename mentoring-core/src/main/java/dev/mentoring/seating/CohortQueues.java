package dev.mentoring.seating;

import java.util.Arrays;

/**
 * The students of each cohort in the order in which they are placed, tier before index, and how many of them are
 * placed. Students of one cohort are placed from the front of its queue, so that their number says who.
 */
final class CohortQueues {

    /** The rank of the next one where nobody waits: after all ranks. */
    static final int NOBODY = Integer.MAX_VALUE;

    private final int[] start;
    private final int[] queue;
    private final int[] placed;

    /** By student: the place in the order of all. */
    private final int[] rank;

    /** By cohort: the rank of the first who waits. */
    private final int[] next;

    /**
     * With everybody waiting.
     *
     * @param tier by student
     * @param cohortOf by student: the cohort, −1 for one who does not wait
     * @param cohorts how many cohorts there are
     */
    CohortQueues(int[] tier, int[] cohortOf, int cohorts) {
        rank = new int[tier.length];
        queue = new int[tier.length];
        start = starts(cohortOf, cohorts);
        placed = new int[cohorts];
        next = new int[cohorts];
        lineUp(byTier(tier), cohortOf);
        for (int c = 0; c < cohorts; c++) {
            findNext(c);
        }
    }

    private static int[] starts(int[] cohortOf, int cohorts) {
        int[] start = new int[cohorts + 1];
        for (int cohort : cohortOf) {
            if (cohort >= 0) {
                start[cohort + 1]++;
            }
        }
        CompressedRows.sumUp(start);
        return start;
    }

    /** All students, tier before index (counting sort). */
    private static int[] byTier(int[] tier) {
        int[] next = new int[Arrays.stream(tier).max().orElse(0) + 2];
        for (int t : tier) {
            next[t + 1]++;
        }
        CompressedRows.sumUp(next);
        int[] order = new int[tier.length];
        for (int s = 0; s < tier.length; s++) {
            order[next[tier[s]]++] = s;
        }
        return order;
    }

    private void lineUp(int[] order, int[] cohortOf) {
        int[] end = start.clone();
        for (int r = 0; r < order.length; r++) {
            int student = order[r];
            rank[student] = r;
            if (cohortOf[student] >= 0) {
                queue[end[cohortOf[student]]++] = student;
            }
        }
    }

    private void findNext(int cohort) {
        int at = start[cohort] + placed[cohort];
        next[cohort] = at < start[cohort + 1] ? rank[queue[at]] : NOBODY;
    }

    int cohorts() {
        return placed.length;
    }

    /** By cohort: its students, waiting or placed. */
    int[] sizes() {
        int[] sizes = new int[placed.length];
        for (int c = 0; c < sizes.length; c++) {
            sizes[c] = start[c + 1] - start[c];
        }
        return sizes;
    }

    int placed(int cohort) {
        return placed[cohort];
    }

    boolean waits(int cohort) {
        return next[cohort] != NOBODY;
    }

    /** The place in the order of all students of the first who waits; those of smaller rank are placed first. */
    int nextRank(int cohort) {
        return next[cohort];
    }

    /** Those of all cohorts, kept up to date. Not to be changed. */
    int[] nextRanks() {
        return next;
    }

    /** The last student of the cohort who is placed, −1 when none is. */
    int last(int cohort) {
        return placed[cohort] == 0 ? -1 : queue[start[cohort] + placed[cohort] - 1];
    }

    /** The rank of the last student of the cohort who is placed, −1 when none is. */
    int lastRank(int cohort) {
        return placed[cohort] == 0 ? -1 : rank[last(cohort)];
    }

    /** The first who waits is placed. */
    void place(int cohort) {
        placed[cohort]++;
        findNext(cohort);
    }

    /** The last who is placed waits again. */
    void takeBackLast(int cohort) {
        placed[cohort]--;
        findNext(cohort);
    }

    /** The student of that cohort at that position in its queue. */
    int student(int cohort, int position) {
        return queue[start[cohort] + position];
    }
}
