package dev.mentoring.planning;

import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The mentors on each parcours, and those of them with each project on their profile, by index. */
final class Profiles {

    private static final BitSet NOBODY = new BitSet();

    private final Map<ParcoursCode, Positioned> positioned = new HashMap<>();

    /** Of the parcours that students are on. */
    private final Map<ParcoursCode, Map<ProjectCode, BitSet>> byProject = new HashMap<>();

    /** The mentors on a parcours, and what each has on the profile there. */
    private record Positioned(BitSet mentors, List<Set<ProjectCode>> projects) {

        static final Positioned NONE = new Positioned(NOBODY, List.of());

        Positioned() {
            this(new BitSet(), new ArrayList<>());
        }

        void add(int mentor, Set<ProjectCode> known) {
            mentors.set(mentor);
            projects.add(known);
        }

        Map<ProjectCode, BitSet> byProject() {
            Map<ProjectCode, BitSet> sorted = new HashMap<>();
            int mentor = -1;
            for (Set<ProjectCode> known : projects) {
                mentor = mentors.nextSetBit(mentor + 1);
                for (ProjectCode project : known) {
                    sorted.computeIfAbsent(project, none -> new BitSet()).set(mentor);
                }
            }
            return sorted;
        }
    }

    /**
     * Sorts some of the mentors.
     *
     * @param profiles those of all mentors
     * @param some which mentors
     */
    Profiles(List<Map<ParcoursCode, Set<ProjectCode>>> profiles, BitSet some) {
        for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
            for (Map.Entry<ParcoursCode, Set<ProjectCode>> each :
                    profiles.get(i).entrySet()) {
                positioned
                        .computeIfAbsent(each.getKey(), none -> new Positioned())
                        .add(i, each.getValue());
            }
        }
    }

    /** The mentors whose profile lacks nothing for a student: without a current project those on the parcours (A17). */
    BitSet suiting(Student student) {
        Positioned there = positioned.getOrDefault(student.parcours(), Positioned.NONE);
        return student.project()
                .map(project -> byProject
                        .computeIfAbsent(student.parcours(), none -> there.byProject())
                        .getOrDefault(project, NOBODY))
                .orElse(there.mentors());
    }
}
