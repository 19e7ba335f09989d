package dev.mentoring.planning;

import com.google.common.collect.ImmutableList;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.policy.Strength;
import dev.mentoring.transfer.rules.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * All that a plan depends on. The order in which students and mentors come makes no difference.
 *
 * @param students those to be placed, each once for a leave; one whose strength is in no tier is left out
 * @param mentors those who may take them, with their seats and leaves
 * @param tiers strengths, those to be placed first first
 * @param time the school's time
 */
public record PlanCase(List<ToPlace> students, List<Target> mentors, List<Set<Strength>> tiers, SchoolTime time) {

    /** Puts students and mentors in the order of their ids. */
    public PlanCase {
        tiers = ImmutableList.copyOf(tiers);
        Tiers known = new Tiers(tiers);
        students = students.stream()
                .filter(each -> known.has(each.strength()))
                .sorted(ToPlace.ORDER)
                .toList();
        mentors = mentors.stream()
                .sorted(Comparator.comparing(each -> each.mentor().id()))
                .toList();
    }

    PlanCase withStudents(List<ToPlace> others) {
        return new PlanCase(others, mentors, tiers, time);
    }

    PlanCase withMentors(List<Target> others) {
        return new PlanCase(students, others, tiers, time);
    }
}
