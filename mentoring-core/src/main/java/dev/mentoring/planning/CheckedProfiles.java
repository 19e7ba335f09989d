package dev.mentoring.planning;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Whose profile has a student's parcours and project: mentors by number. */
final class CheckedProfiles {

    private final ProfileColumns columns;

    /** By parcours: everybody who is on it. */
    private final List<BitSet> positioned;

    /** By project of a parcours: those who have it there. */
    private final List<BitSet> knowing;

    /** Sorts so many mentors. */
    CheckedProfiles(ProfileColumns columns, int mentors) {
        this.columns = columns;
        positioned = nobody(columns.parcoursCount(), mentors);
        knowing = nobody(columns.projectCount(), mentors);
        for (int number = 0; number < mentors; number++) {
            add(number);
        }
    }

    private static List<BitSet> nobody(int count, int mentors) {
        return Stream.generate(() -> new BitSet(mentors)).limit(count).toList();
    }

    private void add(int mentor) {
        columns.parcoursOf(mentor, parcours -> positioned.get(parcours).set(mentor));
        columns.projectsOf(mentor, project -> knowing.get(project).set(mentor));
    }

    /** A set of its own. Without a current project the parcours is enough. */
    BitSet with(Wish wish) {
        BitSet suiting = wish.project().isEmpty()
                ? positioned.get(columns.parcours(wish.parcours()))
                : knowing.get(columns.project(wish.parcours(), wish.project().get()));
        return (BitSet) suiting.clone();
    }
}
