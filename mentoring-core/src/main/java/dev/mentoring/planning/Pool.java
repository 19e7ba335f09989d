package dev.mentoring.planning;

import dev.mentoring.transfer.Target;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The mentors for the students of one window, parcours and project, by kind. */
final class Pool {

    private final List<Target> mentors;
    private final EligibilityRules rules;
    private final Presence presence;
    private final BitSet[] kinds;

    /** By the kinds that are eligible: all of their mentors. */
    private final Map<BitSet, BitSet> sets = new HashMap<>();

    /** Looks at the mentors on the parcours, by index. */
    Pool(ToPlace sample, List<Integer> onParcours, List<Target> mentors, Presence presence, EligibilityRules rules) {
        this.mentors = mentors;
        this.rules = rules;
        this.presence = presence;
        kinds = Stream.generate(BitSet::new).limit(presence.kinds()).toArray(BitSet[]::new);
        for (int i : onParcours) {
            int kind = presence.kindOf(i);
            if (kind != Presence.NONE && rules.isOnProfile(sample, mentors.get(i))) {
                kinds[kind].set(i);
            }
        }
    }

    /** The mentors who are eligible for a student: the first of each kind stands for all. Not to be changed. */
    BitSet eligible(ToPlace student) {
        BitSet eligible = new BitSet();
        for (int kind = 0; kind < kinds.length; kind++) {
            if (!kinds[kind].isEmpty() && isEligible(student, kind)) {
                eligible.set(kind);
            }
        }
        return sets.computeIfAbsent(eligible, this::mentors);
    }

    private BitSet mentors(BitSet eligible) {
        BitSet all = new BitSet();
        eligible.stream().forEach(kind -> all.or(kinds[kind]));
        return all;
    }

    private boolean isEligible(ToPlace student, int kind) {
        Target first = mentors.get(kinds[kind].nextSetBit(0));
        return rules.trainingDay(student, first).isEmpty()
                && (!presence.isAway(kind) || rules.onLeave(student, first).isEmpty());
    }
}
