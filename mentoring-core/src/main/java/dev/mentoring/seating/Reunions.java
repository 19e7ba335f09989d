package dev.mentoring.seating;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Seats most students with a mentor they had before, among the seatings of {@link FullHouse}. A student who had one starts
 * as any other of the group, and is then offered those mentors.
 *
 * <p>This is exact. Prices of seats are kept that prove the seating best so far, in reunions: everybody sits where the
 * price, less one for a reunion, is least. A student to whom a mentor had before would be cheaper moves there along a chain
 * of moves at no cost; when there is none, the prices of all that was reached rise by one, which keeps the proof.
 */
final class Reunions {

    static final int IN_GROUP = -1;
    private static final int NOBODY = -1;

    private final FullHouse groups;
    private final SeatFlow flow;

    /** The students who had mentors before, numbered on their own, and those mentors as far as they are in question. */
    private final int[] students;

    private final int[][] mentors;
    private final int[] at;

    private final int[] groupPrice;
    private final int[] mentorPrice;

    /** Who sits with a mentor had before, and who of a group was offered one and stays: linked lists. */
    private final int[] firstAt;

    private final int[] firstIn;
    private final int[] next;

    Reunions(SeatProblem problem, FullHouse groups, SeatFlow flow) {
        this.groups = groups;
        this.flow = flow;
        int[] some = new int[problem.students()];
        int[][] had = new int[problem.students()][];
        int count = 0;
        for (int s = 0; s < some.length; s++) {
            int group = groups.of(s);
            if (group >= 0 && problem.before()[s].length > 0) {
                int[] reached = Arrays.stream(problem.before()[s])
                        .filter(m -> flow.pair(m, group) >= 0)
                        .sorted()
                        .distinct()
                        .toArray();
                if (reached.length > 0) {
                    some[count] = s;
                    had[count++] = reached;
                }
            }
        }
        students = Arrays.copyOf(some, count);
        mentors = Arrays.copyOf(had, count);
        at = new int[count];
        next = new int[count];
        Arrays.fill(at, IN_GROUP);
        groupPrice = new int[groups.count()];
        mentorPrice = new int[groups.mentors()];
        firstAt = new int[groups.mentors()];
        firstIn = new int[groups.count()];
        Arrays.fill(firstAt, NOBODY);
        Arrays.fill(firstIn, NOBODY);
    }

    void reuniteMost() {
        ReunionSearch search = new ReunionSearch(this, flow);
        for (int i = 0; i < students.length; i++) {
            int group = groupOf(i);
            boolean moved = false;
            while (!moved && leastPrice(i) - 1 < groupPrice[group]) {
                moved = search.find(i);
                if (moved) {
                    search.move(i);
                } else {
                    search.raisePrices();
                }
            }
            if (!moved) {
                joinGroup(i);
            }
        }
    }

    int count() {
        return students.length;
    }

    int student(int i) {
        return students[i];
    }

    int groupOf(int i) {
        return groups.of(students[i]);
    }

    /** The mentors had before. */
    int[] mentors(int i) {
        return mentors[i];
    }

    /** The mentor had before with whom that one sits. */
    int at(int i) {
        return at[i];
    }

    /** The least price of a mentor had before. */
    int leastPrice(int i) {
        int least = Integer.MAX_VALUE;
        for (int m : mentors[i]) {
            least = Math.min(least, mentorPrice[m]);
        }
        return least;
    }

    /** Those mentors, and those with whom the group sits or could. */
    int[] withMentorsOfGroup(int group, int[] more) {
        IntStream ofGroup = IntStream.range(flow.firstOfCourse(group), flow.endOfCourse(group))
                .map(i -> flow.mentor(flow.pairOfCourse(i)))
                .filter(m -> mentorPrice[m] == groupPrice[group]);
        return IntStream.concat(ofGroup, Arrays.stream(more)).toArray();
    }

    int groupPrice(int group) {
        return groupPrice[group];
    }

    int mentorPrice(int mentor) {
        return mentorPrice[mentor];
    }

    void raiseGroup(int group) {
        groupPrice[group]++;
    }

    void raiseMentor(int mentor) {
        mentorPrice[mentor]++;
    }

    /** The first who sits with that mentor had before, −1 for nobody. */
    int firstAt(int mentor) {
        return firstAt[mentor];
    }

    /** The first of the group who was offered a mentor had before and stays, −1 for nobody. */
    int firstIn(int group) {
        return firstIn[group];
    }

    int next(int i) {
        return next[i];
    }

    void sit(int i, int mentor) {
        at[i] = mentor;
        next[i] = firstAt[mentor];
        firstAt[mentor] = i;
    }

    void leave(int i) {
        remove(firstAt, at[i], i);
        at[i] = IN_GROUP;
    }

    void joinGroup(int i) {
        int group = groupOf(i);
        next[i] = firstIn[group];
        firstIn[group] = i;
    }

    void leaveGroup(int i) {
        remove(firstIn, groupOf(i), i);
    }

    private void remove(int[] first, int list, int i) {
        if (first[list] == i) {
            first[list] = next[i];
            return;
        }
        int before = first[list];
        while (next[before] != i) {
            before = next[before];
        }
        next[before] = next[i];
    }
}
