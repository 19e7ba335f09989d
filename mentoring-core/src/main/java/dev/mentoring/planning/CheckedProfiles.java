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

/** Whose profile has a student's parcours and project: mentors by number. */
final class CheckedProfiles {

    private final Map<ParcoursCode, List<Positioned>> positioned = new HashMap<>();
    private final Map<ParcoursCode, Map<ProjectCode, BitSet>> knowing = new HashMap<>();

    /** A mentor on a parcours. */
    private record Positioned(int mentor, Set<ProjectCode> projects) {}

    /** Sorts all mentors, but for some who need not be looked at. */
    CheckedProfiles(List<Map<ParcoursCode, Set<ProjectCode>>> profiles, BitSet leftOut) {
        int count = profiles.size();
        for (int number = leftOut.nextClearBit(0); number < count; number = leftOut.nextClearBit(number + 1)) {
            for (Map.Entry<ParcoursCode, Set<ProjectCode>> entry :
                    profiles.get(number).entrySet()) {
                positioned
                        .computeIfAbsent(entry.getKey(), none -> new ArrayList<>())
                        .add(new Positioned(number, entry.getValue()));
            }
        }
    }

    /** A set of its own. Without a current project the parcours is enough. */
    BitSet with(Student student) {
        List<Positioned> there = positioned.getOrDefault(student.parcours(), List.of());
        BitSet suiting = new BitSet();
        if (student.project().isEmpty()) {
            there.forEach(each -> suiting.set(each.mentor()));
        } else {
            suiting.or(knowing.computeIfAbsent(student.parcours(), none -> byProject(there))
                    .getOrDefault(student.project().get(), new BitSet()));
        }
        return suiting;
    }

    private static Map<ProjectCode, BitSet> byProject(List<Positioned> there) {
        Map<ProjectCode, BitSet> sorted = new HashMap<>();
        for (Positioned each : there) {
            each.projects()
                    .forEach(project -> sorted.computeIfAbsent(project, none -> new BitSet())
                            .set(each.mentor()));
        }
        return sorted;
    }
}
