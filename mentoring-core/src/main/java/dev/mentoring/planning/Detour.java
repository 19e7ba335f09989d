package dev.mentoring.planning;

/**
 * Looks for a chain that fills a seat, through courses and singles alike: somebody moves into the seat, somebody else into
 * the seat left behind, and so on, until it is the turn of somebody who waits. A single is a negative number.
 */
final class Detour {

    /** No chain fills the seat. */
    static final int NO_WAY = -1;

    /** Somebody who is a course of one got a seat. */
    static final int A_SINGLE = -2;

    private static final int NONE = Integer.MAX_VALUE;

    private final WaitingLists waiting;
    private final SeatFlow flow;
    private final Singles singles;
    private final boolean[] courseSeen;
    private final boolean[] singleSeen;
    private final boolean[] courseClosed;
    private final boolean[] singleClosed;
    private final int[] mentorRun;
    private int run;

    private final int[] queue;
    private int end;
    private int found;

    /** By course, and by single: who leaves the seat for it, and at which mentor. */
    private final int[] courseAfter;

    private final int[] courseAt;
    private final int[] singleAfter;
    private final int[] singleAt;

    Detour(WaitingLists waiting, SeatFlow flow, Singles singles) {
        this.waiting = waiting;
        this.flow = flow;
        this.singles = singles;
        courseSeen = new boolean[waiting.courses()];
        courseClosed = new boolean[waiting.courses()];
        courseAfter = new int[waiting.courses()];
        courseAt = new int[waiting.courses()];
        singleSeen = new boolean[singles.count()];
        singleClosed = new boolean[singles.count()];
        singleAfter = new int[singles.count()];
        singleAt = new int[singles.count()];
        queue = new int[waiting.courses() + singles.count()];
        mentorRun = new int[flow.mentors()];
    }

    /** Fills a seat of that mentor, and tells of which course is the one more who has a seat. */
    int fill(int mentor) {
        run++;
        end = 0;
        found = NONE;
        System.arraycopy(courseClosed, 0, courseSeen, 0, courseSeen.length);
        System.arraycopy(singleClosed, 0, singleSeen, 0, singleSeen.length);
        leave(mentor, NONE);
        for (int head = 0; head < end && found == NONE; head++) {
            follow(queue[head]);
        }
        if (found == NONE) {
            System.arraycopy(courseSeen, 0, courseClosed, 0, courseSeen.length);
            System.arraycopy(singleSeen, 0, singleClosed, 0, singleSeen.length);
            return NO_WAY;
        }
        move();
        return found >= 0 ? found : A_SINGLE;
    }

    private void follow(int step) {
        if (step < 0) {
            leave(singles.at(~step), step);
            return;
        }
        for (int i = flow.firstOfCourse(step); i < flow.endOfCourse(step) && found == NONE; i++) {
            int pair = flow.pairOfCourse(i);
            if (flow.seated(pair) > 0) {
                leave(flow.mentor(pair), step);
            }
        }
    }

    /** A seat of that mentor would be left by that step: who could move in? */
    private void leave(int mentor, int step) {
        if (mentorRun[mentor] == run) {
            return;
        }
        mentorRun[mentor] = run;
        for (int p = flow.firstPair(mentor); p < flow.endOfPairs(mentor); p++) {
            int course = flow.course(p);
            if (!courseSeen[course]) {
                courseSeen[course] = true;
                courseAfter[course] = step;
                courseAt[course] = mentor;
                reach(course, waiting.waits(course));
            }
        }
        Rows choosers = singles.byMentor();
        for (int i = choosers.start(mentor); i < choosers.end(mentor); i++) {
            int single = choosers.get(i);
            if (!singleSeen[single]) {
                singleSeen[single] = true;
                singleAfter[single] = step;
                singleAt[single] = mentor;
                reach(~single, singles.at(single) == Singles.WAITING);
            }
        }
    }

    private void reach(int step, boolean waits) {
        queue[end++] = step;
        if (waits && found == NONE) {
            found = step;
        }
    }

    private void move() {
        for (int step = found; step != NONE; ) {
            int after = step >= 0 ? courseAfter[step] : singleAfter[~step];
            int mentor = step >= 0 ? courseAt[step] : singleAt[~step];
            if (step >= 0) {
                flow.seat(flow.pair(mentor, step));
            } else {
                singles.sit(~step, mentor);
            }
            if (after != NONE && after >= 0) {
                flow.unseat(flow.pair(mentor, after));
            }
            step = after;
        }
    }
}
