package dev.mentoring.planning;

import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whose profile has a student's parcours and project: mentors by number. */
final class CheckedProfiles {

    /** By parcours: everybody who is on it. */
    private final Map<ParcoursCode, BitSet> positioned = new HashMap<>();

    /** By parcours, then by project: those who have the project there. */
    private final Map<ParcoursCode, Map<ProjectCode, BitSet>> knowing = new HashMap<>();

    /**
     * Sorts mentors.
     *
     * @param asked the parcours that will be asked about
     * @param profiles those of all mentors
     * @param leftOut mentors who will not be asked about
     */
    CheckedProfiles(Set<ParcoursCode> asked, List<Map<ParcoursCode, Set<ProjectCode>>> profiles, BitSet leftOut) {
        int count = profiles.size();
        for (int number = leftOut.nextClearBit(0); number < count; number = leftOut.nextClearBit(number + 1)) {
            int mentor = number;
            profiles.get(mentor).forEach((parcours, projects) -> {
                if (asked.contains(parcours)) {
                    add(mentor, parcours, projects);
                }
            });
        }
    }

    private void add(int mentor, ParcoursCode parcours, Set<ProjectCode> projects) {
        positioned.computeIfAbsent(parcours, none -> new BitSet()).set(mentor);
        Map<ProjectCode, BitSet> there = knowing.computeIfAbsent(parcours, none -> new HashMap<>());
        projects.forEach(
                project -> there.computeIfAbsent(project, none -> new BitSet()).set(mentor));
    }

    /** A set of its own. Without a current project the parcours is enough. */
    BitSet with(Student student) {
        BitSet suiting = new BitSet();
        if (student.project().isEmpty()) {
            suiting.or(positioned.getOrDefault(student.parcours(), suiting));
        } else {
            suiting.or(knowing.getOrDefault(student.parcours(), Map.of())
                    .getOrDefault(student.project().get(), suiting));
        }
        return suiting;
    }
}
