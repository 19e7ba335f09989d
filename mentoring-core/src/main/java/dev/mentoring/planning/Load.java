package dev.mentoring.planning;

import java.util.Arrays;

/** How many students a plan lends to each mentor in each week. */
final class Load {

    private final WeekSpan first;
    private final int[][] lent;
    private int students;

    /** Nobody is lent to anybody yet. No group begins before the first one. */
    Load(WeekSpan first, int weeks, int mentors) {
        this.first = first;
        this.lent = new int[mentors][weeks];
    }

    void add(WeekSpan weeks, Seating seating, int factor) {
        int from = weeks.after(first);
        int to = from + weeks.length();
        for (int mentor : seating.mentorOf()) {
            if (mentor != Seating.NOBODY) {
                students += factor;
                for (int week = from; week < to; week++) {
                    lent[mentor][week] += factor;
                }
            }
        }
    }

    /** By mentor, the most students in any of these weeks. */
    int[] most(WeekSpan weeks) {
        int[] most = new int[lent.length];
        if (students > 0) {
            int from = weeks.after(first);
            int to = from + weeks.length();
            Arrays.setAll(
                    most, mentor -> Arrays.stream(lent[mentor], from, to).max().orElse(0));
        }
        return most;
    }

    /** The sum over mentors and weeks of (own + lent)² − own². */
    long cost(int[] own) {
        long cost = 0;
        for (int mentor = 0; mentor < own.length; mentor++) {
            for (int week : lent[mentor]) {
                cost += (2L * own[mentor] + week) * week;
            }
        }
        return cost;
    }
}
