package dev.mentoring.planning;

import dev.mentoring.roster.ParcoursCode;
import java.util.BitSet;
import java.util.stream.IntStream;

/** The mentors on each parcours, and those of them with each project on their profile, by index. */
final class Profiles {

    private final ProfileColumns columns;
    private final BitSet[] positioned;
    private final BitSet[] knowing;

    /** Sorts mentors. */
    Profiles(CaseColumns facts) {
        columns = facts.profiles();
        int mentors = facts.mentors().count();
        positioned = sets(columns.parcoursCount(), mentors);
        knowing = sets(columns.projectCount(), mentors);
        for (int i = 0; i < mentors; i++) {
            int mentor = i;
            columns.parcoursOf(mentor, parcours -> positioned[parcours].set(mentor));
            columns.projectsOf(mentor, project -> knowing[project].set(mentor));
        }
    }

    private static BitSet[] sets(int count, int size) {
        return IntStream.range(0, count).mapToObj(i -> new BitSet(size)).toArray(BitSet[]::new);
    }

    /** The mentors whose profile lacks nothing for such a student: without a current project those on the parcours (A17). */
    BitSet suiting(Wish wish) {
        ParcoursCode parcours = wish.parcours();
        return wish.project()
                .map(project -> knowing[columns.project(parcours, project)])
                .orElseGet(() -> positioned[columns.parcours(parcours)]);
    }
}
