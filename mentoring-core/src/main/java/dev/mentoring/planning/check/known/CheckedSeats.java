package dev.mentoring.planning.check.known;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Who sits with whom in some weeks, by number. What is asked of a mentor's students is worked out once. */
public final class CheckedSeats {

    private static final int NOBODY = -1;

    private final CheckedFacts facts;
    private final EligibleMentors eligible;

    /** By mentor: the first who sits there. */
    private final int[] first;

    /** By student: the next one with the same mentor. */
    private final int[] next;

    private final @Nullable Sitting[] known;

    /**
     * Those who sit with one mentor.
     *
     * @param kinds the numbers of the sets of mentors for whom they are eligible
     * @param last the one of them who comes last, or {@link CheckedStudents#UNKNOWN}
     */
    public record Sitting(BitSet kinds, int last) {}

    public CheckedSeats(CheckedFacts facts, EligibleMentors eligible, CheckedDecisions decisions, CheckedWeeks weeks) {
        this.facts = facts;
        this.eligible = eligible;
        first = new int[facts.mentors().count()];
        next = new int[decisions.students()];
        known = new Sitting[first.length];
        Arrays.fill(first, NOBODY);
        for (int student = next.length - 1; student >= 0; student--) {
            if (decisions.isPlaced(student) && facts.weeks(student) == weeks) {
                int mentor = decisions.mentorOf(student);
                next[student] = first[mentor];
                first[mentor] = student;
            }
        }
    }

    /** Adds those who sit with a mentor to others. */
    public void addTo(BitSet others, int mentor) {
        for (int student = first[mentor]; student != NOBODY; student = next[student]) {
            others.set(student);
        }
    }

    public Sitting with(int mentor) {
        Sitting found = known[mentor];
        Sitting sitting = found == null ? look(mentor) : found;
        known[mentor] = sitting;
        return sitting;
    }

    private Sitting look(int mentor) {
        BitSet kinds = new BitSet();
        int last = CheckedStudents.UNKNOWN;
        for (int student = first[mentor]; student != NOBODY; student = next[student]) {
            kinds.set(eligible.of(student));
            last = facts.later(last, student);
        }
        return new Sitting(kinds, last);
    }
}
