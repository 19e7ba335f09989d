package dev.mentoring.seating;

import java.util.Arrays;

/**
 * The students who could sit with a mentor they had before, called candidates and numbered on their own, and who of
 * them does. A candidate who does not is one of the stratum, wherever the stratum sits.
 */
final class Reunions {

    /** Where a candidate sits who has no reunion. */
    static final int IN_STRATUM = -1;

    private static final int NOBODY = -1;

    private final BalancedProblem balanced;
    private final int[] students;
    private final int[][] before;
    private final int[] at;

    /** By mentor: the candidates reunited there; by stratum: those settled in it. Linked by {@link #next}. */
    private final int[] firstAt;

    private final int[] firstIn;
    private final int[] next;

    /**
     * With everybody in the stratum, and nobody settled.
     *
     * @param network of the balanced problem: a mentor had before counts where the stratum has an arc
     */
    Reunions(SeatProblem problem, BalancedProblem balanced, Network network) {
        this.balanced = balanced;
        int[] some = new int[problem.students()];
        int[][] had = new int[problem.students()][];
        int count = 0;
        for (int s = 0; s < some.length; s++) {
            int[] mentors = problem.before()[s].length == 0
                    ? problem.before()[s]
                    : reached(problem.before()[s], balanced.stratum(s), network);
            if (mentors.length > 0) {
                some[count] = s;
                had[count++] = mentors;
            }
        }
        students = Arrays.copyOf(some, count);
        before = Arrays.copyOf(had, count);
        next = new int[count];
        at = filled(count, IN_STRATUM);
        firstAt = filled(network.mentors(), NOBODY);
        firstIn = filled(network.cohorts(), NOBODY);
    }

    private static int[] reached(int[] mentors, int stratum, Network network) {
        return Arrays.stream(mentors)
                .filter(mentor -> stratum != Strata.NONE && network.arc(mentor, stratum) >= 0)
                .sorted()
                .distinct()
                .toArray();
    }

    private static int[] filled(int length, int value) {
        int[] all = new int[length];
        Arrays.fill(all, value);
        return all;
    }

    /** How many candidates there are. */
    int count() {
        return students.length;
    }

    int student(int candidate) {
        return students[candidate];
    }

    int stratum(int candidate) {
        return balanced.stratum(students[candidate]);
    }

    /** The mentors had before where the stratum has an arc, ascending; never empty. */
    int[] before(int candidate) {
        return before[candidate];
    }

    /** The mentor had before with whom the candidate sits, or {@link #IN_STRATUM}. */
    int at(int candidate) {
        return at[candidate];
    }

    /** The first candidate reunited with that mentor, −1 for nobody. */
    int firstAt(int mentor) {
        return firstAt[mentor];
    }

    /** The first candidate settled in the stratum, one tried and not reunited; −1 for nobody. */
    int firstIn(int stratum) {
        return firstIn[stratum];
    }

    /** The next one in the same list, −1 for nobody. */
    int next(int candidate) {
        return next[candidate];
    }

    /** Is reunited with that mentor. */
    void sit(int candidate, int mentor) {
        at[candidate] = mentor;
        next[candidate] = firstAt[mentor];
        firstAt[mentor] = candidate;
    }

    /** Leaves the mentor had before. */
    void leave(int candidate) {
        remove(firstAt, at[candidate], candidate);
        at[candidate] = IN_STRATUM;
    }

    /** Is one of the stratum again: tried, and not reunited, or not any more. */
    void settle(int candidate) {
        int stratum = stratum(candidate);
        next[candidate] = firstIn[stratum];
        firstIn[stratum] = candidate;
    }

    /** Leaves the stratum, to be reunited. */
    void unsettle(int candidate) {
        remove(firstIn, stratum(candidate), candidate);
    }

    private void remove(int[] first, int list, int candidate) {
        if (first[list] == candidate) {
            first[list] = next[candidate];
            return;
        }
        int before = first[list];
        while (next[before] != candidate) {
            before = next[before];
        }
        next[before] = next[candidate];
    }
}
