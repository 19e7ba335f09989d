package dev.mentoring.planning;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether a student who is given a seat makes room at any other by moves from seat to seat. Students eligible at the
 * same mentors are of one kind, by the number of the set.
 */
final class ExchangeCheck {

    private final EligibleMentors eligible;
    private final BitSet mentors;
    private final @Nullable BitSet[] kindsAt;
    private final BitSet seated = new BitSet();
    private final Map<Integer, BitSet> displaced = new HashMap<>();
    private final Map<BitSet, BitSet> unreached = new HashMap<>();
    private final Map<Integer, Boolean> known = new HashMap<>();
    private boolean onlyTheirs = true;

    /**
     * With nobody seated.
     *
     * @param mentors whose seats are to be reached
     * @param count how many mentors there are
     */
    ExchangeCheck(EligibleMentors eligible, BitSet mentors, int count) {
        this.eligible = eligible;
        this.mentors = mentors;
        this.kindsAt = new BitSet[count];
    }

    void seat(int kind, int mentor) {
        BitSet there = kindsAt[mentor];
        BitSet kinds = there == null ? new BitSet() : there;
        kindsAt[mentor] = kinds;
        kinds.set(kind);
        seated.set(kind);
        onlyTheirs &= mentors.get(mentor);
    }

    /** The kinds of those seated. */
    BitSet seated() {
        return seated;
    }

    boolean seatsOnlyAmongTheirs() {
        return onlyTheirs;
    }

    /** Whether students of a kind reach the seats of all mentors. */
    boolean reachesAll(int kind) {
        return known.computeIfAbsent(kind, this::reaches);
    }

    private boolean reaches(int kind) {
        BitSet left = (BitSet)
                unreached.computeIfAbsent(moving(kind), this::unreachedBy).clone();
        left.andNot(eligible.set(kind));
        return left.isEmpty();
    }

    /** The kinds that move when one of a kind is given a seat. */
    private BitSet moving(int kind) {
        BitSet moving = (BitSet) displaced(kind).clone();
        Deque<Integer> next = new ArrayDeque<>();
        moving.stream().forEach(next::add);
        while (!next.isEmpty()) {
            BitSet fresh = (BitSet) displaced(next.remove()).clone();
            fresh.andNot(moving);
            moving.or(fresh);
            fresh.stream().forEach(next::add);
        }
        return moving;
    }

    private BitSet unreachedBy(BitSet kinds) {
        BitSet left = (BitSet) mentors.clone();
        kinds.stream().forEach(kind -> left.andNot(eligible.set(kind)));
        return left;
    }

    /** The kinds that sit with the mentors of a kind. */
    private BitSet displaced(int kind) {
        BitSet found = displaced.get(kind);
        if (found == null) {
            found = displacedBy(kind);
            displaced.put(kind, found);
        }
        return found;
    }

    private BitSet displacedBy(int kind) {
        BitSet all = new BitSet();
        BitSet there = (BitSet) eligible.set(kind).clone();
        there.and(mentors);
        for (int mentor = there.nextSetBit(0); mentor >= 0; mentor = there.nextSetBit(mentor + 1)) {
            BitSet kinds = kindsAt[mentor];
            if (kinds != null) {
                all.or(kinds);
            }
        }
        return all;
    }
}
