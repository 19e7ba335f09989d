package dev.mentoring.seating;

import java.util.Arrays;

/** Students with a choice of mentors unlike that of their stratum: each is a cohort of one, too many for rows of bits. */
final class Singletons {

    /** Where one sits who does not. */
    static final int WAITING = -1;

    private static final int NOBODY = -1;

    private final int[] at;
    private final CompressedRows byMentor;
    private int waiting;

    /**
     * With everybody waiting.
     *
     * @param choices by student: the mentors
     * @param mentors how many mentors there are
     */
    Singletons(int[][] choices, int mentors) {
        at = new int[choices.length];
        Arrays.fill(at, WAITING);
        byMentor = CompressedRows.transposed(choices, mentors);
        waiting = at.length;
    }

    static Singletons none(int mentors) {
        return new Singletons(new int[0][], mentors);
    }

    int count() {
        return at.length;
    }

    /** How many wait. */
    int waiting() {
        return waiting;
    }

    boolean waits(int singleton) {
        return at[singleton] == WAITING;
    }

    boolean reach(int mentor) {
        return byMentor.start(mentor) < byMentor.end(mentor);
    }

    /** The first who waits and has that mentor to choose, −1 for nobody. */
    int waitingFor(int mentor) {
        for (int i = byMentor.start(mentor); i < byMentor.end(mentor); i++) {
            if (waits(byMentor.get(i))) {
                return byMentor.get(i);
            }
        }
        return NOBODY;
    }

    /** Who has which mentor to choose. */
    CompressedRows byMentor() {
        return byMentor;
    }

    /** The mentor with whom that one sits, or {@link #WAITING}. */
    int at(int singleton) {
        return at[singleton];
    }

    /** Sits there, having waited or left another seat. */
    void sit(int singleton, int mentor) {
        waiting -= waits(singleton) ? 1 : 0;
        at[singleton] = mentor;
    }
}
