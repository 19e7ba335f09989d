package dev.mentoring.planning.check.known;

import dev.mentoring.roster.MentorId;
import dev.mentoring.transfer.rules.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The mentors of a case by number, in the order of the case. */
public final class CheckedMentors {

    public static final int UNKNOWN = -1;

    private static final int NEAR = 32;

    private final List<Target> mentors;
    private final MentorId[] ids;
    private final int[] free;
    private final Map<MentorId, Integer> numbers;

    CheckedMentors(List<Target> mentors) {
        this.mentors = mentors;
        ids = new MentorId[mentors.size()];
        free = new int[ids.length];
        numbers = new HashMap<>(2 * ids.length);
        for (int number = 0; number < ids.length; number++) {
            Target each = mentors.get(number);
            ids[number] = each.mentor().id();
            free[number] = each.seats().free();
            numbers.put(ids[number], number);
        }
    }

    public int count() {
        return ids.length;
    }

    List<Target> all() {
        return mentors;
    }

    public Target get(int number) {
        return mentors.get(number);
    }

    public MentorId id(int number) {
        return ids[number];
    }

    public int free(int number) {
        return free[number];
    }

    /** The numbers of mentors, {@link #UNKNOWN} for a stranger. Those in order are found near one another. */
    public int[] numbers(List<MentorId> some) {
        int[] found = new int[some.size()];
        int last = UNKNOWN;
        for (int i = 0; i < found.length; i++) {
            last = number(some.get(i), last + 1);
            found[i] = last;
        }
        return found;
    }

    /** Looks for the object itself among some from a place on, and then anywhere. */
    @SuppressWarnings("ReferenceEquality") // an equal one is looked up
    private int number(MentorId mentor, int from) {
        int end = Math.min(from + NEAR, ids.length);
        for (int number = from; number < end; number++) {
            if (ids[number] == mentor) {
                return number;
            }
        }
        return number(mentor);
    }

    /** The number of a mentor, or {@link #UNKNOWN}. */
    public int number(MentorId mentor) {
        return numbers.getOrDefault(mentor, UNKNOWN);
    }
}
