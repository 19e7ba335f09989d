package dev.mentoring.planning.facts;

import com.google.common.collect.ImmutableList;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.policy.Strength;
import dev.mentoring.transfer.rules.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        Set<Strength> known = tiers.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
        students = students.stream()
                .filter(each -> known.contains(each.strength()))
                .sorted(ToPlace.ORDER)
                .toList();
        mentors = mentors.stream()
                .sorted(Comparator.comparing(each -> each.mentor().id()))
                .toList();
    }

    /**
     * The same for other students.
     *
     * @param others those to be placed
     * @return the case
     */
    public PlanCase withStudents(List<ToPlace> others) {
        return new PlanCase(others, mentors, tiers, time);
    }

    /**
     * The same with other mentors.
     *
     * @param others those who may take students
     * @return the case
     */
    public PlanCase withMentors(List<Target> others) {
        return new PlanCase(students, others, tiers, time);
    }
}
