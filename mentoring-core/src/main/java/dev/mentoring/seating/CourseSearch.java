package dev.mentoring.seating;

import java.util.Arrays;

/** Breadth-first search over courses, along rows of bits. */
final class CourseSearch {

    private static final int NONE = -1;

    private final long[] nowhere;

    private final long[][] rows;
    private final int[] queue;
    private final int[] from;
    private final long[] seen;
    private int end;

    CourseSearch(long[][] rows) {
        this.rows = rows;
        queue = new int[rows.length];
        from = new int[rows.length];
        seen = new long[Bits.words(rows.length)];
        nowhere = new long[seen.length];
    }

    /** Forgets the last search, and all but those courses is new ground. */
    void restart(long[] closed) {
        System.arraycopy(closed, 0, seen, 0, seen.length);
        end = 0;
    }

    void restart() {
        Arrays.fill(seen, 0);
        end = 0;
    }

    /** Starts there too, unless the course is closed. */
    void startAt(int course) {
        if (!Bits.has(seen, course)) {
            reach(course, NONE);
        }
    }

    /** Goes on until a course of the goal is reached, and tells which; −1 when there is none. */
    int reach(long[] goal) {
        for (int head = 0; head < end; head++) {
            long[] row = rows[queue[head]];
            for (int w = 0; w < seen.length; w++) {
                for (long fresh = row[w] & ~seen[w]; fresh != 0; fresh &= fresh - 1) {
                    int course = (w << 6) + Long.numberOfTrailingZeros(fresh);
                    reach(course, queue[head]);
                    if (Bits.has(goal, course)) {
                        return course;
                    }
                }
            }
        }
        return NONE;
    }

    /** Goes on until nothing new is reached. */
    void reachAll() {
        reach(nowhere);
    }

    private void reach(int course, int by) {
        Bits.set(seen, course);
        from[course] = by;
        queue[end++] = course;
    }

    /** How many courses were reached. */
    int reached() {
        return end;
    }

    int reached(int place) {
        return queue[place];
    }

    /** The course from which that one was reached, −1 for one of the first. */
    int before(int course) {
        return from[course];
    }

    /** All that is closed or reached. */
    long[] seen() {
        return seen;
    }
}
