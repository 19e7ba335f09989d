package dev.mentoring.seating;

/**
 * Looks for a chain that fills a seat, through courses and singles alike: somebody moves into the seat, somebody else into
 * the seat left behind, and so on, until it is the turn of somebody who waits. Courses are followed by rows of bits as far
 * as that goes, and only then mentor by mentor. A step is a course, or a single as a negative number.
 */
final class Detour {

    /** No chain fills the seat. */
    static final int NO_WAY = -1;

    /** Somebody who is a course of one got a seat. */
    static final int A_SINGLE = -2;

    private static final int NONE = Integer.MAX_VALUE;
    private static final int SOMEWHERE = -1;

    private final WaitingLists waiting;
    private final SeatFlow flow;
    private final Singles singles;
    private final boolean[] courseSeen;
    private final boolean[] singleSeen;
    private final boolean[] courseClosed;
    private final boolean[] singleClosed;
    private final int[] mentorRun;
    private int run;

    private final int[] coursesReached;
    private final int[] singlesReached;
    private int courseCount;
    private int singleCount;
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
        coursesReached = new int[waiting.courses()];
        singlesReached = new int[singles.count()];
        mentorRun = new int[flow.mentors()];
    }

    /** Fills a seat of that mentor, and tells of which course is the one more who has a seat. */
    int fill(int mentor) {
        restart();
        leave(mentor, NONE);
        letChoosersIn(mentor, NONE);
        if (!search()) {
            System.arraycopy(courseSeen, 0, courseClosed, 0, courseSeen.length);
            System.arraycopy(singleSeen, 0, singleClosed, 0, singleSeen.length);
            return NO_WAY;
        }
        move();
        return found >= 0 ? found : A_SINGLE;
    }

    private void restart() {
        run++;
        courseCount = 0;
        singleCount = 0;
        found = NONE;
        System.arraycopy(courseClosed, 0, courseSeen, 0, courseSeen.length);
        System.arraycopy(singleClosed, 0, singleSeen, 0, singleSeen.length);
    }

    private boolean search() {
        int byRow = 0;
        int byMentor = 0;
        int bySingle = 0;
        while (found == NONE) {
            if (byRow < courseCount) {
                followRow(coursesReached[byRow++]);
            } else if (bySingle < singleCount) {
                int single = singlesReached[bySingle++];
                leave(singles.at(single), ~single);
                letChoosersIn(singles.at(single), ~single);
            } else if (byMentor < courseCount) {
                followMentors(coursesReached[byMentor++]);
            } else {
                return false;
            }
        }
        return true;
    }

    private void followRow(int course) {
        long[] row = flow.takers()[course];
        for (int w = 0; w < row.length; w++) {
            for (long bits = row[w]; bits != 0; bits &= bits - 1) {
                reachCourse((w << 6) + Long.numberOfTrailingZeros(bits), course, SOMEWHERE);
            }
        }
    }

    private void followMentors(int course) {
        for (int i = flow.firstOfCourse(course); i < flow.endOfCourse(course); i++) {
            int pair = flow.pairOfCourse(i);
            if (flow.seated(pair) > 0) {
                letChoosersIn(flow.mentor(pair), course);
            }
        }
    }

    /** A seat of that mentor would be left by that step: which course could move in? */
    private void leave(int mentor, int step) {
        for (int p = flow.firstPair(mentor); p < flow.endOfPairs(mentor); p++) {
            reachCourse(flow.course(p), step, mentor);
        }
    }

    /** Which single could? */
    private void letChoosersIn(int mentor, int step) {
        if (mentorRun[mentor] == run) {
            return;
        }
        mentorRun[mentor] = run;
        Rows choosers = singles.byMentor();
        for (int i = choosers.start(mentor); i < choosers.end(mentor); i++) {
            int single = choosers.get(i);
            if (!singleSeen[single]) {
                singleSeen[single] = true;
                singleAfter[single] = step;
                singleAt[single] = mentor;
                singlesReached[singleCount++] = single;
                found = found == NONE && singles.at(single) == Singles.WAITING ? ~single : found;
            }
        }
    }

    private void reachCourse(int course, int step, int at) {
        if (!courseSeen[course]) {
            courseSeen[course] = true;
            courseAfter[course] = step;
            courseAt[course] = at;
            coursesReached[courseCount++] = course;
            found = found == NONE && waiting.waits(course) ? course : found;
        }
    }

    private void move() {
        for (int step = found; step != NONE; ) {
            int after = step >= 0 ? courseAfter[step] : singleAfter[~step];
            int mentor = step >= 0 ? courseAt[step] : singleAt[~step];
            mentor = mentor == SOMEWHERE ? flow.mentorToTakeOver(step, after) : mentor;
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
