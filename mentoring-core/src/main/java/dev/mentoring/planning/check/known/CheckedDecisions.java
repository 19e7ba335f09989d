package dev.mentoring.planning.check.known;

import java.util.Arrays;

/** What a plan decides for each student, by number. */
public final class CheckedDecisions {

    private static final int NOT_PLACED = -1;
    private static final int UNDECIDED = -2;

    private final int[] mentorOf;

    /** With nothing decided. */
    CheckedDecisions(int students) {
        mentorOf = new int[students];
        Arrays.fill(mentorOf, UNDECIDED);
    }

    public boolean isDecided(int student) {
        return mentorOf[student] != UNDECIDED;
    }

    public boolean isPlaced(int student) {
        return mentorOf[student] >= 0;
    }

    /** The mentor of one who is placed. */
    public int mentorOf(int student) {
        return mentorOf[student];
    }

    public void place(int student, int mentor) {
        mentorOf[student] = mentor;
    }

    public void giveUp(int student) {
        mentorOf[student] = NOT_PLACED;
    }

    public int students() {
        return mentorOf.length;
    }
}
