package dev.mentoring.planning.check;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Who sits with whom in some weeks, by number. */
final class CheckedSeats {

    private static final int NOBODY = -1;

    /** By mentor: the first who sits there. */
    private final int[] first;

    /** By student: the next one with the same mentor. */
    private final int[] next;

    CheckedSeats(CheckedFacts facts, CheckedDecisions decisions, CheckedWeeks weeks) {
        first = new int[facts.mentors().count()];
        next = new int[decisions.students()];
        Arrays.fill(first, NOBODY);
        for (int student = next.length - 1; student >= 0; student--) {
            if (decisions.isPlaced(student) && facts.weeks(student) == weeks) {
                int mentor = decisions.mentorOf(student);
                next[student] = first[mentor];
                first[mentor] = student;
            }
        }
    }

    /** Tells those who sit with a mentor, in order. */
    void at(int mentor, IntConsumer each) {
        for (int student = first[mentor]; student != NOBODY; student = next[student]) {
            each.accept(student);
        }
    }
}
