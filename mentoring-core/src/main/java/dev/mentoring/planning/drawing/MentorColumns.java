package dev.mentoring.planning.drawing;

import dev.mentoring.leave.rules.Absences;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.transfer.rules.Target;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threeten.extra.Interval;

/** What is known of mentors, a list for each kind of fact, in their order; read as {@link StudentColumns} are. */
final class MentorColumns {

    /** The place of whoever is none of the mentors. */
    static final int NONE = -1;

    private final List<Target> mentors;
    private final MentorId[] ids;
    private final List<Map<ParcoursCode, Set<ProjectCode>>> profiles;
    private final List<Set<DayOfWeek>> days;
    private final List<Absences> absences;
    private final int[] held;
    private final int[] free;
    private final Map<MentorId, Integer> places;

    /** Reads mentors. */
    MentorColumns(List<Target> mentors) {
        this.mentors = mentors;
        int count = mentors.size();
        ids = new MentorId[count];
        profiles = new ArrayList<>(count);
        days = new ArrayList<>(count);
        absences = new ArrayList<>(count);
        held = new int[count];
        free = new int[count];
        places = new HashMap<>(2 * count);
        for (int i = 0; i < count; i++) {
            read(i, mentors.get(i));
            places.put(ids[i], i);
        }
    }

    private void read(int place, Target each) {
        held[place] = each.seats().held();
        free[place] = each.seats().free();
        absences.add(each.absences());
        Mentor of = each.mentor();
        ids[place] = of.id();
        profiles.add(of.profile());
        days.add(of.days());
    }

    int count() {
        return ids.length;
    }

    Target get(int place) {
        return mentors.get(place);
    }

    MentorId id(int place) {
        return ids[place];
    }

    /** The place of a mentor, {@link #NONE} for any other. */
    int place(MentorId mentor) {
        return places.getOrDefault(mentor, NONE);
    }

    List<Map<ParcoursCode, Set<ProjectCode>>> profiles() {
        return profiles;
    }

    /** The days that each serves; none for any day. */
    List<Set<DayOfWeek>> days() {
        return days;
    }

    List<Absences> absences() {
        return absences;
    }

    /** How many students each holds: a copy. */
    int[] held() {
        return held.clone();
    }

    /** How many free seats each has: a copy. */
    int[] free() {
        return free.clone();
    }

    /** Those with a free seat who are there when one of some windows begins. */
    BitSet thereIn(Collection<Interval> windows) {
        BitSet there = new BitSet();
        for (int i = 0; i < free.length; i++) {
            there.set(i, free[i] > 0 && isThereIn(absences.get(i), windows));
        }
        return there;
    }

    private static boolean isThereIn(Absences absences, Collection<Interval> windows) {
        return absences.leaves().isEmpty() || windows.stream().anyMatch(window -> !absences.cover(window.getStart()));
    }

    int free(int place) {
        return free[place];
    }
}
