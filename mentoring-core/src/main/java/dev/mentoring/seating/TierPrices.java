package dev.mentoring.seating;

import java.util.Arrays;

/**
 * What a seat is worth, once most students of each tier are placed: the tier of the last student who could give one up, or
 * {@link #FREE} where one more could be placed. Those are optimal dual prices. So the seatings that place most students of
 * each tier are precisely those in which students go to mentors worth as much as their course, who has a better tier than
 * that is placed and who has a worse one is not, and seats worth something are all taken.
 */
final class TierPrices {

    /** Where a seat is left, or could be. */
    static final int FREE = Integer.MAX_VALUE;

    private static final int NONE = -1;

    private final int[] ofCourse;
    private final int[] ofMentor;

    private TierPrices(int courses, int mentors) {
        ofCourse = new int[courses];
        ofMentor = new int[mentors];
    }

    static TierPrices of(SeatProblem problem, WaitingLists waiting, SeatFlow flow) {
        TierPrices prices = new TierPrices(waiting.courses(), problem.mentors());
        int[] used = flow.used();
        int[] offer = new int[waiting.courses()];
        for (int c = 0; c < offer.length; c++) {
            int last = waiting.last(c);
            offer[c] = last < 0 ? NONE : problem.tier()[last];
            for (int i = flow.firstOfCourse(c); i < flow.endOfCourse(c); i++) {
                int mentor = flow.mentor(flow.pairOfCourse(i));
                if (used[mentor] < problem.free()[mentor]) {
                    offer[c] = FREE;
                }
            }
        }
        prices.spread(offer, flow);
        prices.look(used, problem.free(), flow);
        return prices;
    }

    /** A course is worth the best offer among those it could take a seat over from. */
    private void spread(int[] offer, SeatFlow flow) {
        CourseSearch search = new CourseSearch(flow.givers());
        for (int c = 0; c < offer.length; c++) {
            search.restart();
            search.startAt(c);
            search.reachAll();
            ofCourse[c] = NONE;
            for (int i = 0; i < search.reached(); i++) {
                ofCourse[c] = Math.max(ofCourse[c], offer[search.reached(i)]);
            }
        }
    }

    private void look(int[] used, int[] free, SeatFlow flow) {
        Arrays.fill(ofMentor, NONE);
        for (int m = 0; m < ofMentor.length; m++) {
            if (used[m] < free[m]) {
                ofMentor[m] = FREE;
                continue;
            }
            for (int p = flow.firstPair(m); p < flow.endOfPairs(m); p++) {
                if (flow.seated(p) > 0) {
                    ofMentor[m] = Math.max(ofMentor[m], ofCourse[flow.course(p)]);
                }
            }
        }
    }

    int ofCourse(int course) {
        return ofCourse[course];
    }

    int ofMentor(int mentor) {
        return ofMentor[mentor];
    }
}
