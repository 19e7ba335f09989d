package dev.mentoring.seating;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * All seatings that place most students of each tier, told as seatings in which nobody is left out and no seat is free. A
 * course becomes up to two groups: those who are placed for sure, and those of the tier at which its seats run out. For
 * each tier that runs out there is one more mentor, who stands for having none and whom only the latter reach. Blanks, a
 * group of their own, take the free seats.
 */
final class FullHouse {

    private static final int[] NONE = {};

    private final SeatProblem problem;
    private final WaitingLists waiting;
    private final TierPrices prices;

    /** By course: the group of those placed for sure, and the group of the others; −1 for none. */
    private final int[] sure;

    private final int[] unsure;
    private final int[] groupOf;
    private final int[] size;

    /** Tiers that run out, each with a mentor who stands for having none, after the real ones. */
    private final int[] shortTiers;

    private final int[][] groupsOf;
    private final int[] seats;

    FullHouse(SeatProblem problem, WaitingLists waiting, TierPrices prices) {
        this.problem = problem;
        this.waiting = waiting;
        this.prices = prices;
        int courses = waiting.courses();
        sure = new int[courses];
        unsure = new int[courses];
        groupOf = new int[problem.students()];
        size = assign(courses);
        shortTiers = IntStream.range(0, courses)
                .filter(c -> unsure[c] >= 0)
                .map(prices::ofCourse)
                .distinct()
                .sorted()
                .toArray();
        groupsOf = new int[problem.mentors() + shortTiers.length][];
        seats = new int[groupsOf.length];
        for (int m = 0; m < problem.mentors(); m++) {
            seats[m] = Math.min(problem.free()[m], problem.students());
            groupsOf[m] = seats[m] == 0 ? NONE : reached(problem.coursesOf()[m], prices.ofMentor(m));
        }
        for (int m = problem.mentors(); m < seats.length; m++) {
            int tier = shortTiers[m - problem.mentors()];
            int[] shortCourses = IntStream.range(0, courses)
                    .filter(c -> unsure[c] >= 0 && prices.ofCourse(c) == tier)
                    .toArray();
            seats[m] = Arrays.stream(shortCourses).map(this::leftOut).sum();
            groupsOf[m] = Arrays.stream(shortCourses).map(c -> unsure[c]).toArray();
        }
    }

    /** Gives each student a group, −1 to those never placed; groups are numbered by course. Counts their students. */
    private int[] assign(int courses) {
        int[] sizes = new int[2 * courses];
        for (int s = 0; s < groupOf.length; s++) {
            int course = problem.course()[s];
            int late = Integer.signum(Integer.compare(problem.tier()[s], prices.ofCourse(course)));
            groupOf[s] = late > 0 ? -1 : 2 * course + 1 + late;
            if (late <= 0) {
                sizes[groupOf[s]]++;
            }
        }
        int[] number = new int[sizes.length];
        int count = 0;
        for (int g = 0; g < sizes.length; g++) {
            number[g] = sizes[g] > 0 ? count : -1;
            if (sizes[g] > 0) {
                sizes[count++] = sizes[g];
            }
        }
        for (int c = 0; c < courses; c++) {
            sure[c] = number[2 * c];
            unsure[c] = number[2 * c + 1];
        }
        for (int s = 0; s < groupOf.length; s++) {
            groupOf[s] = groupOf[s] < 0 ? -1 : number[groupOf[s]];
        }
        int[] all = Arrays.copyOf(sizes, count + 1);
        all[count] = 1;
        return all;
    }

    private int[] reached(int[] courses, int price) {
        int[] groups = new int[2 * courses.length + 1];
        int count = 0;
        for (int c : courses) {
            if (prices.ofCourse(c) == price) {
                count = add(sure[c], groups, count);
                count = add(unsure[c], groups, count);
            }
        }
        if (price == TierPrices.FREE) {
            count = add(blanks(), groups, count);
        }
        return Arrays.copyOf(groups, count);
    }

    private static int add(int group, int[] groups, int count) {
        if (group < 0) {
            return count;
        }
        groups[count] = group;
        return count + 1;
    }

    /** A seating of courses that places most students of each tier, as one of groups. */
    SeatFlow flow(SeatFlow ofCourses) {
        SeatFlow flow = new SeatFlow(groupsOf, seats, size);
        int[] used = ofCourses.used();
        for (int m = 0; m < problem.mentors(); m++) {
            if (seats[m] > 0 && prices.ofMentor(m) == TierPrices.FREE) {
                flow.seat(flow.pair(m, blanks()), seats[m] - used[m]);
            }
        }
        for (int c = 0; c < unsure.length; c++) {
            seat(c, ofCourses, flow);
            if (unsure[c] >= 0 && leftOut(c) > 0) {
                int none = problem.mentors() + Arrays.binarySearch(shortTiers, prices.ofCourse(c));
                flow.seat(flow.pair(none, unsure[c]), leftOut(c));
            }
        }
        return flow;
    }

    /** How many of the course's students of the tier that runs out have no seat. */
    private int leftOut(int course) {
        int certain = sure[course] < 0 ? 0 : size[sure[course]];
        return size[unsure[course]] - (waiting.placed(course) - certain);
    }

    private void seat(int course, SeatFlow ofCourses, SeatFlow flow) {
        int certain = sure[course] < 0 ? 0 : size[sure[course]];
        for (int i = ofCourses.firstOfCourse(course); i < ofCourses.endOfCourse(course); i++) {
            int pair = ofCourses.pairOfCourse(i);
            int mentor = ofCourses.mentor(pair);
            int first = Math.min(certain, ofCourses.seated(pair));
            certain -= first;
            if (first > 0) {
                flow.seat(flow.pair(mentor, sure[course]), first);
            }
            if (ofCourses.seated(pair) > first) {
                flow.seat(flow.pair(mentor, unsure[course]), ofCourses.seated(pair) - first);
            }
        }
    }

    /** The group of a student, −1 for one who is never placed. */
    int of(int student) {
        return groupOf[student];
    }

    /** How many groups there are, blanks included. */
    int count() {
        return size.length;
    }

    /** The last group. */
    int blanks() {
        return size.length - 1;
    }

    /** How many mentors there are, those who stand for having none included. */
    int mentors() {
        return seats.length;
    }

    int seats(int mentor) {
        return seats[mentor];
    }

    /** The groups that reach the mentor, ascending. */
    int[] reaching(int mentor) {
        return groupsOf[mentor];
    }

    /** Whether seats of the mentor may stay free. */
    boolean takesBlanks(int mentor) {
        return mentor < problem.mentors() && prices.ofMentor(mentor) == TierPrices.FREE;
    }
}
