package dev.mentoring.planning;

import dev.mentoring.roster.Lookup;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.transfer.Target;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The mentors on each parcours, and those of them with each project on their profile, by index. */
final class Profiles {

    private static final BitSet NOBODY = new BitSet();

    private final List<Target> mentors;
    private final Map<ParcoursCode, BitSet> onParcours = new HashMap<>();

    /** Of the parcours that students are on. */
    private final Map<ParcoursCode, Map<ProjectCode, BitSet>> byProject = new HashMap<>();

    Profiles(List<Target> mentors) {
        this.mentors = mentors;
        for (int i = 0; i < mentors.size(); i++) {
            for (ParcoursCode parcours : mentors.get(i).mentor().profile().keySet()) {
                onParcours.computeIfAbsent(parcours, none -> new BitSet()).set(i);
            }
        }
    }

    /** The mentors whose profile lacks nothing for a student: without a current project those on the parcours (A17). */
    BitSet suiting(Student student) {
        BitSet there = onParcours.getOrDefault(student.parcours(), NOBODY);
        return student.project()
                .map(project -> byProject
                        .computeIfAbsent(student.parcours(), parcours -> byProject(parcours, there))
                        .getOrDefault(project, NOBODY))
                .orElse(there);
    }

    private Map<ProjectCode, BitSet> byProject(ParcoursCode parcours, BitSet there) {
        Map<ProjectCode, BitSet> sorted = new HashMap<>();
        for (int i = there.nextSetBit(0); i >= 0; i = there.nextSetBit(i + 1)) {
            for (ProjectCode project : Lookup.of(mentors.get(i).mentor().profile(), parcours)) {
                sorted.computeIfAbsent(project, none -> new BitSet()).set(i);
            }
        }
        return sorted;
    }
}
