package dev.mentoring.planning.check;

import dev.mentoring.roster.MentorId;
import dev.mentoring.transfer.rules.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The mentors of a case by number, in the order of the case. */
final class CheckedMentors {

    static final int UNKNOWN = -1;

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

    int count() {
        return ids.length;
    }

    List<Target> all() {
        return mentors;
    }

    Target get(int number) {
        return mentors.get(number);
    }

    MentorId id(int number) {
        return ids[number];
    }

    int free(int number) {
        return free[number];
    }

    /** The number of a mentor, or {@link #UNKNOWN}. */
    int number(MentorId mentor) {
        return numbers.getOrDefault(mentor, UNKNOWN);
    }
}
