package dev.mentoring.planning.drawing;

import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.validation.Lookup;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The mentors on each parcours that students wish for, and those of them with each project there, by index. */
final class Profiles {

    private final Map<ParcoursCode, Wished> wished = new HashMap<>();

    private final int mentors;

    /** Whose profile has a parcours, and each of its projects. */
    private record Wished(BitSet positioned, Map<ProjectCode, BitSet> knowing) {}

    /** Reads the profiles of some mentors. */
    Profiles(List<Wish> wishes, MentorColumns mentors, BitSet some) {
        this.mentors = mentors.count();
        wishes.forEach(this::add);
        for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
            int mentor = i;
            BiConsumer<ParcoursCode, Set<ProjectCode>> read = (parcours, known) -> read(mentor, parcours, known);
            mentors.profiles().get(mentor).forEach(read);
        }
    }

    private void add(Wish wish) {
        Wished there =
                wished.computeIfAbsent(wish.parcours(), none -> new Wished(new BitSet(mentors), new HashMap<>()));
        wish.project().ifPresent(project -> there.knowing().computeIfAbsent(project, none -> new BitSet(mentors)));
    }

    private void read(int mentor, ParcoursCode parcours, Set<ProjectCode> known) {
        Wished there = wished.get(parcours);
        if (there != null) {
            there.positioned().set(mentor);
            for (ProjectCode project : known) {
                BitSet knowing = there.knowing().get(project);
                if (knowing != null) {
                    knowing.set(mentor);
                }
            }
        }
    }

    /** The mentors whose profile lacks nothing for such a student: without a current project those on the parcours (A17). */
    BitSet suiting(Wish wish) {
        Wished there = Lookup.of(wished, wish.parcours());
        return wish.project()
                .map(project -> Lookup.of(there.knowing(), project))
                .orElse(there.positioned());
    }
}
