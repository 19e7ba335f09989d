package dev.mentoring.planning;

import dev.mentoring.leave.Absences;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.transfer.Target;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of mentors, a list for each kind of fact, in their order; read as {@link StudentColumns} are. */
final class MentorColumns {

    private final List<Target> mentors;
    private final List<MentorId> ids;
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
        ids = new ArrayList<>(count);
        profiles = new ArrayList<>(count);
        days = new ArrayList<>(count);
        absences = new ArrayList<>(count);
        held = new int[count];
        free = new int[count];
        for (int i = 0; i < count; i++) {
            read(i, mentors.get(i));
        }
        places = Sweep.places(ids);
    }

    private void read(int place, Target each) {
        held[place] = each.seats().held();
        free[place] = each.seats().free();
        absences.add(each.absences());
        Mentor of = each.mentor();
        ids.add(of.id());
        profiles.add(of.profile());
        days.add(of.days());
    }

    int count() {
        return ids.size();
    }

    Target get(int place) {
        return mentors.get(place);
    }

    List<MentorId> ids() {
        return ids;
    }

    /** The place of each mentor. */
    Map<MentorId, Integer> places() {
        return places;
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

    /** How many students each holds. Not to be changed. */
    int[] held() {
        return held;
    }

    /** How many free seats each has. Not to be changed. */
    int[] free() {
        return free;
    }
}
