package dev.mentoring.seating;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Settles which seats are used: seats in ascending load, then mentor; a seat is used when some course with a student
 * waiting reaches it, directly or through a chain of courses that hand seats over to each other.
 *
 * <p>This is exact. The sets of seats that students can fill are the independent sets of a matroid, and there the greedy
 * choice has least weight. A refused seat stays refused: what its search reached has nobody waiting, and no chain leads out
 * of it, so later chains never enter it. Which students get the seats does not matter for the load: whichever set of
 * students can be placed and whichever set of seats can be filled, one seating covers both (Mendelsohn and Dulmage).
 */
final class SeatFilling {

    private final int[] own;
    private final int[] free;
    private final WaitingLists waiting;
    private final SeatFlow flow;
    private final Singles singles;
    private final Detour detour;
    private final CourseSearch search;

    /** The arrays themselves: nearly all time goes into one loop over them, much of it before it is compiled. */
    private final int[] courseOf;

    private final int[] nextRank;

    private final long[] goal;
    private final long[] closed;
    private int open;

    SeatFilling(int[] own, int[] free, WaitingLists waiting, SeatFlow flow) {
        this(own, free, waiting, flow, Singles.none(own.length));
    }

    SeatFilling(int[] own, int[] free, WaitingLists waiting, SeatFlow flow, Singles singles) {
        this.own = own;
        this.free = free;
        this.waiting = waiting;
        this.flow = flow;
        this.singles = singles;
        detour = new Detour(waiting, flow, singles);
        courseOf = flow.courses();
        nextRank = waiting.nextRanks();
        search = new CourseSearch(flow.takers());
        goal = new long[Bits.words(waiting.courses())];
        closed = new long[goal.length];
        for (int c = 0; c < waiting.courses(); c++) {
            if (waiting.waits(c)) {
                Bits.set(goal, c);
                open++;
            }
        }
    }

    void fill() {
        fill(mentor -> true);
    }

    /** Settles the seats of some mentors, before or after those of others. */
    void fill(IntPredicate which) {
        long[] byLoad = mentorsByLoad(which);
        int[] active = new int[byLoad.length];
        int[] used = new int[own.length];
        int count = 0;
        int next = 0;
        int load = 0;
        while (somebodyWaits() && (count > 0 || next < byLoad.length)) {
            load = count > 0 ? load + 1 : (int) (byLoad[next] >> Integer.SIZE);
            int from = next;
            while (next < byLoad.length && (int) (byLoad[next] >> Integer.SIZE) == load) {
                next++;
            }
            active = merge(active, count, byLoad, from, next);
            count = offer(active, count + next - from, used);
        }
    }

    /** One seat of each of those mentors is offered; keeps, and counts, the mentors that may take another. */
    private int offer(int[] mentors, int count, int[] used) {
        int kept = 0;
        for (int i = 0; i < count && somebodyWaits(); i++) {
            int mentor = mentors[i];
            if (take(mentor) && ++used[mentor] < free[mentor]) {
                mentors[kept++] = mentor;
            }
        }
        return kept;
    }

    private boolean somebodyWaits() {
        return open > 0 || singles.waiting() > 0;
    }

    private boolean take(int mentor) {
        int single = singles.waitingFor(mentor);
        if (single >= 0) {
            singles.sit(single, mentor);
            return true;
        }
        int pair = nextWaiting(mentor);
        if (pair >= 0) {
            flow.seat(pair);
            place(flow.course(pair));
            return true;
        }
        return singles.count() == 0 ? byChain(mentor) : byDetour(mentor);
    }

    private boolean byChain(int mentor) {
        search.restart(closed);
        for (int p = flow.firstPair(mentor); p < flow.endOfPairs(mentor); p++) {
            search.startAt(flow.course(p));
        }
        int found = search.reach(goal);
        if (found < 0) {
            System.arraycopy(search.seen(), 0, closed, 0, closed.length);
            return false;
        }
        int course = found;
        for (int giver = search.before(course); giver >= 0; giver = search.before(course)) {
            flow.takeOver(course, giver);
            course = giver;
        }
        flow.seat(flow.pair(mentor, course));
        place(found);
        return true;
    }

    private boolean byDetour(int mentor) {
        int course = detour.fill(mentor);
        if (course >= 0) {
            place(course);
        }
        return course != Detour.NO_WAY;
    }

    /** The pair of the mentor whose course has the first student in line, negative when nobody waits. */
    private int nextWaiting(int mentor) {
        int best = -1;
        int bestRank = WaitingLists.NOBODY;
        for (int p = flow.firstPair(mentor), end = flow.endOfPairs(mentor); p < end; p++) {
            int rank = nextRank[courseOf[p]];
            if (rank < bestRank) {
                best = p;
                bestRank = rank;
            }
        }
        return best;
    }

    private void place(int course) {
        waiting.place(course);
        if (!waiting.waits(course)) {
            Bits.clear(goal, course);
            open--;
        }
    }

    /** Mentors with a seat that somebody reaches, by students held, then index; the number held is in the high half. */
    private long[] mentorsByLoad(IntPredicate which) {
        long[] keys = new long[own.length];
        int count = 0;
        for (int m = 0; m < keys.length; m++) {
            boolean reached = flow.firstPair(m) < flow.endOfPairs(m) || singles.reaches(m);
            if (free[m] > 0 && reached && which.test(m)) {
                keys[count++] = ((long) own[m] << Integer.SIZE) | m;
            }
        }
        long[] sorted = Arrays.copyOf(keys, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static int[] merge(int[] active, int count, long[] byLoad, int from, int to) {
        int[] merged = new int[active.length];
        int i = 0;
        int j = from;
        for (int k = 0; i < count || j < to; k++) {
            merged[k] = j == to || (i < count && active[i] < (int) byLoad[j]) ? active[i++] : (int) byLoad[j++];
        }
        return merged;
    }
}
