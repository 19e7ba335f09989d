package dev.mentoring.seating;

import java.util.Arrays;

/** Students who have a choice of their own among mentors, unlike any group: each is a course of one. */
final class Singles {

    static final int WAITING = -1;

    private final int[] at;
    private final Rows byMentor;
    private int waiting;

    /**
     * With everybody waiting.
     *
     * @param mentors by student: the choice
     * @param count how many mentors there are
     */
    Singles(int[][] mentors, int count) {
        at = new int[mentors.length];
        Arrays.fill(at, WAITING);
        byMentor = Rows.turned(mentors, count);
        waiting = at.length;
    }

    static Singles none(int mentors) {
        return new Singles(new int[0][], mentors);
    }

    int count() {
        return at.length;
    }

    int waiting() {
        return waiting;
    }

    boolean reaches(int mentor) {
        return byMentor.start(mentor) < byMentor.end(mentor);
    }

    /** The first who waits and has that mentor to choose, −1 for nobody. */
    int waitingFor(int mentor) {
        for (int i = byMentor.start(mentor); i < byMentor.end(mentor); i++) {
            if (at[byMentor.get(i)] == WAITING) {
                return byMentor.get(i);
            }
        }
        return -1;
    }

    /** Who has which mentor to choose. */
    Rows byMentor() {
        return byMentor;
    }

    int at(int single) {
        return at[single];
    }

    void sit(int single, int mentor) {
        waiting -= at[single] == WAITING ? 1 : 0;
        at[single] = mentor;
    }
}
