package dev.mentoring.planning.drawing;

import dev.mentoring.seating.Seating;
import java.util.Arrays;

/** How many students a plan lends to each mentor in each week. */
final class Load {

    private final WeekSpan first;
    private final int mentors;
    private final int weeks;

    /** By mentor, then by week. */
    private final int[] lent;

    private int students;

    /** Nobody is lent to anybody yet. No period begins before the first one. */
    Load(WeekSpan first, int weeks, int mentors) {
        this.first = first;
        this.mentors = mentors;
        this.weeks = weeks;
        this.lent = new int[Math.multiplyExact(mentors, weeks)];
    }

    void add(WeekSpan span, Seating seating, int factor) {
        int from = span.after(first);
        int to = from + span.length();
        for (int mentor : seating.mentorOf()) {
            if (mentor != Seating.NOBODY) {
                students += factor;
                for (int week = from; week < to; week++) {
                    lent[mentor * weeks + week] += factor;
                }
            }
        }
    }

    /** By mentor, the most students in any of these weeks. */
    int[] most(WeekSpan span) {
        int[] most = new int[mentors];
        if (students > 0) {
            int from = span.after(first);
            int to = from + span.length();
            Arrays.setAll(
                    most,
                    mentor -> Arrays.stream(lent, mentor * weeks + from, mentor * weeks + to)
                            .max()
                            .orElse(0));
        }
        return most;
    }

    /** The sum over mentors and weeks of (own + lent)² − own². */
    long cost(int[] own) {
        long cost = 0;
        for (int mentor = 0; mentor < own.length; mentor++) {
            for (int week = mentor * weeks; week < (mentor + 1) * weeks; week++) {
                cost += (2L * own[mentor] + lent[week]) * lent[week];
            }
        }
        return cost;
    }
}
