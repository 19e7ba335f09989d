package dev.mentoring.seating;

import java.util.Arrays;

/** The students of each course in the order in which they are placed, tier before index, and how many of them are. */
final class WaitingLists {

    /** The rank of the next one where nobody waits. */
    static final int NOBODY = Integer.MAX_VALUE;

    private final int[] start;
    private final int[] queue;
    private final int[] placed;

    /** By student: the place in the order of all. */
    private final int[] rank;

    /** By course: the rank of the first who waits. */
    private final int[] next;

    /**
     * With everybody waiting.
     *
     * @param tier by student
     * @param courseOf by student: the course, −1 for one who does not wait
     * @param courses how many courses there are
     */
    WaitingLists(int[] tier, int[] courseOf, int courses) {
        Rows byTier = Rows.grouped(tier, Arrays.stream(tier).max().orElse(-1) + 1);
        rank = new int[tier.length];
        queue = new int[tier.length];
        start = new int[courses + 1];
        for (int course : courseOf) {
            if (course >= 0) {
                start[course + 1]++;
            }
        }
        Rows.sumUp(start);
        int[] end = start.clone();
        for (int r = 0; r < rank.length; r++) {
            int student = byTier.get(r);
            int course = courseOf[student];
            rank[student] = r;
            if (course >= 0) {
                queue[end[course]++] = student;
            }
        }
        placed = new int[courses];
        next = new int[courses];
        for (int c = 0; c < courses; c++) {
            look(c);
        }
    }

    private void look(int course) {
        int at = start[course] + placed[course];
        next[course] = at < start[course + 1] ? rank[queue[at]] : NOBODY;
    }

    int courses() {
        return placed.length;
    }

    int[] sizes() {
        int[] sizes = new int[placed.length];
        for (int c = 0; c < sizes.length; c++) {
            sizes[c] = start[c + 1] - start[c];
        }
        return sizes;
    }

    int placed(int course) {
        return placed[course];
    }

    boolean waits(int course) {
        return next[course] != NOBODY;
    }

    /** The place in the order of all students of the first who waits; those of smaller rank are placed first. */
    int nextRank(int course) {
        return next[course];
    }

    /** Those of all courses, kept up to date. */
    int[] nextRanks() {
        return next;
    }

    /** The last student of the course who is placed, −1 when none is. */
    int last(int course) {
        return placed[course] == 0 ? -1 : queue[start[course] + placed[course] - 1];
    }

    /** The rank of the last student of the course who is placed, −1 when none is. */
    int lastRank(int course) {
        return placed[course] == 0 ? -1 : rank[last(course)];
    }

    void place(int course) {
        placed[course]++;
        look(course);
    }

    void giveUp(int course) {
        placed[course]--;
        look(course);
    }

    /** The student of that course at that place of its queue. */
    int student(int course, int place) {
        return queue[start[course] + place];
    }
}
