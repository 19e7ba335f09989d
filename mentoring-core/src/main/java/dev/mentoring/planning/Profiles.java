package dev.mentoring.planning;

import dev.mentoring.roster.Lookup;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The mentors on each parcours, and those of them with each project on their profile, by index. */
final class Profiles {

    private static final BitSet NOBODY = new BitSet();

    private final Map<ParcoursCode, Positioned> positioned = new HashMap<>();

    /** The mentors on a parcours, and those with each project there. */
    private record Positioned(BitSet mentors, Map<ProjectCode, BitSet> byProject) {

        Positioned() {
            this(new BitSet(), new HashMap<>());
        }

        void add(int mentor, Set<ProjectCode> known) {
            mentors.set(mentor);
            for (ProjectCode project : known) {
                byProject.computeIfAbsent(project, none -> new BitSet()).set(mentor);
            }
        }
    }

    /**
     * Sorts mentors.
     *
     * @param parcours those that students are on
     * @param profiles those of all mentors
     * @param some which mentors are sorted
     */
    Profiles(List<ParcoursCode> parcours, List<Map<ParcoursCode, Set<ProjectCode>>> profiles, BitSet some) {
        parcours.forEach(code -> positioned.put(code, new Positioned()));
        for (int mentor = some.nextSetBit(0); mentor >= 0; mentor = some.nextSetBit(mentor + 1)) {
            for (Map.Entry<ParcoursCode, Set<ProjectCode>> each :
                    profiles.get(mentor).entrySet()) {
                Positioned there = positioned.get(each.getKey());
                if (there != null) {
                    there.add(mentor, each.getValue());
                }
            }
        }
    }

    /** The mentors whose profile lacks nothing for a student: without a current project those on the parcours (A17). */
    BitSet suiting(Student student) {
        Positioned there = Lookup.of(positioned, student.parcours());
        return student.project()
                .map(project -> there.byProject().getOrDefault(project, NOBODY))
                .orElse(there.mentors());
    }
}
