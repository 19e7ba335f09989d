package dev.mentoring.planning.drawing;

import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.transfer.rules.Target;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The mentors for the students of one window, parcours and project, by kind. */
final class Pool {

    private final MentorColumns mentors;
    private final EligibilityRules rules;
    private final Presence presence;
    private final BitSet[] kinds;
    private final boolean someAreAway;

    /** The mentors for one to whom neither leaves nor days matter. */
    private final BitSet all;

    /** By the kinds that are eligible: all of their mentors. */
    private final Map<BitSet, BitSet> sets = new HashMap<>();

    /** Sorts mentors whose profile suits these students, by index. */
    Pool(BitSet suiting, MentorColumns mentors, Presence presence, EligibilityRules rules) {
        this.mentors = mentors;
        this.rules = rules;
        this.presence = presence;
        kinds = new BitSet[presence.kinds()];
        Arrays.setAll(kinds, kind -> presence.among(suiting, kind));
        all = mentors(ofEveryKind());
        someAreAway =
                IntStream.range(0, kinds.length).anyMatch(kind -> presence.isAway(kind) && !kinds[kind].isEmpty());
    }

    /** The mentors who are eligible for a student: the first of each kind stands for all. Not to be changed. */
    BitSet eligible(StudentColumns students, int student) {
        return someAreAway || students.isApprentice(student) ? asked(students.get(student)) : all;
    }

    private BitSet asked(ToPlace student) {
        BitSet eligible = new BitSet();
        for (int kind = 0; kind < kinds.length; kind++) {
            if (!kinds[kind].isEmpty() && isEligible(student, kind)) {
                eligible.set(kind);
            }
        }
        return sets.computeIfAbsent(eligible, this::mentors);
    }

    private BitSet ofEveryKind() {
        BitSet every = new BitSet();
        every.set(0, kinds.length);
        return every;
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
