package dev.mentoring.planning.check.known;

import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.transfer.rules.Target;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The mentors of a case by number, in the order of the case. */
public final class CheckedMentors {

    public static final int UNKNOWN = Numbering.UNKNOWN;

    private static final int NEAR = 32;

    private final List<Target> mentors;
    private final MentorId[] ids;
    private final int[] free;
    private final List<Map<ParcoursCode, Set<ProjectCode>>> profiles;

    /** Those who are on leave at some time. */
    private final BitSet away = new BitSet();

    private final Numbering<MentorId> numbers;

    CheckedMentors(List<Target> mentors) {
        this.mentors = mentors;
        ids = new MentorId[mentors.size()];
        free = new int[ids.length];
        profiles = new ArrayList<>(ids.length);
        numbers = new Numbering<>(ids.length);
        for (int number = 0; number < ids.length; number++) {
            Target each = mentors.get(number);
            Mentor mentor = each.mentor();
            ids[number] = mentor.id();
            profiles.add(mentor.profile());
            away.set(number, !each.absences().leaves().isEmpty());
            free[number] = each.seats().free();
        }
        for (MentorId id : ids) {
            numbers.of(id);
        }
    }

    public int count() {
        return ids.length;
    }

    public Target get(int number) {
        return mentors.get(number);
    }

    Map<ParcoursCode, Set<ProjectCode>> profile(int number) {
        return profiles.get(number);
    }

    /** Those who are on leave at some time. Not to be changed. */
    BitSet away() {
        return away;
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
        return numbers.find(mentor);
    }
}
