package dev.mentoring.planning;

import java.util.Arrays;

/** The students of each course in the order in which they are placed, tier before index, and how many of them are. */
final class WaitingLists {

    private final int[] start;
    private final int[] queue;
    private final int[] placed;
    private final int[] rank;

    WaitingLists(SeatProblem problem) {
        int students = problem.students();
        int[] byTier = byTier(problem.tier());
        rank = new int[students];
        start = new int[problem.courses() + 1];
        for (int course : problem.course()) {
            start[course + 1]++;
        }
        Rows.sumUp(start);
        int[] next = start.clone();
        queue = new int[students];
        for (int r = 0; r < students; r++) {
            int student = byTier[r];
            rank[student] = r;
            queue[next[problem.course()[student]]++] = student;
        }
        placed = new int[problem.courses()];
    }

    /** Students by tier, then index. */
    private static int[] byTier(int[] tier) {
        long[] keys = new long[tier.length];
        for (int s = 0; s < tier.length; s++) {
            keys[s] = ((long) tier[s] << Integer.SIZE) | s;
        }
        Arrays.sort(keys);
        int[] order = new int[tier.length];
        for (int r = 0; r < order.length; r++) {
            order[r] = (int) keys[r];
        }
        return order;
    }

    int courses() {
        return placed.length;
    }

    int size(int course) {
        return start[course + 1] - start[course];
    }

    int placed(int course) {
        return placed[course];
    }

    boolean waits(int course) {
        return placed[course] < size(course);
    }

    /** The place in the order of all students of the next one to wait; those of smaller rank are placed first. */
    int nextRank(int course) {
        return rank[queue[start[course] + placed[course]]];
    }

    /** The rank of the last student of the course who is placed, −1 when none is. */
    int lastRank(int course) {
        return placed[course] == 0 ? -1 : rank[queue[start[course] + placed[course] - 1]];
    }

    void place(int course) {
        placed[course]++;
    }

    void giveUp(int course) {
        placed[course]--;
    }

    /** The student of that course at that place of its queue. */
    int student(int course, int place) {
        return queue[start[course] + place];
    }
}
