package dev.mentoring.planning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks whether a student who is given a seat makes room at any other by moves from seat to seat. Students eligible at the
 * same mentors are of one kind, by the number of the set.
 */
final class ExchangeCheck {

    private final EligibleMentors eligible;
    private final BitSet mentors;

    /** By kind: with whom its students sit. */
    private final List<BitSet> seats = new ArrayList<>();

    private final BitSet seated = new BitSet();

    /** By kind: the kinds that move when one of the kind is given a seat. */
    private final Map<Integer, BitSet> moving = new HashMap<>();

    private final Map<BitSet, BitSet> unreached = new HashMap<>();
    private final Map<Integer, Boolean> known = new HashMap<>();
    private boolean onlyTheirs = true;

    /**
     * With nobody seated.
     *
     * @param mentors whose seats are to be reached
     */
    ExchangeCheck(EligibleMentors eligible, BitSet mentors) {
        this.eligible = eligible;
        this.mentors = mentors;
    }

    void seat(int kind, int mentor) {
        while (seats.size() <= kind) {
            seats.add(new BitSet());
        }
        seats.get(kind).set(mentor);
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

    /** The kinds that move when one of a kind is given a seat: those with its mentors, those with theirs, and so on. */
    private BitSet moving(int kind) {
        BitSet all = new BitSet();
        Deque<Integer> next = new ArrayDeque<>(List.of(kind));
        while (!next.isEmpty()) {
            BitSet reached = eligible.set(next.remove());
            BitSet others = (BitSet) seated.clone();
            others.andNot(all);
            for (int other = others.nextSetBit(0); other >= 0; other = others.nextSetBit(other + 1)) {
                if (!all.get(other) && seats.get(other).intersects(reached)) {
                    add(other, all, next);
                }
            }
        }
        moving.put(kind, all);
        return all;
    }

    private void add(int kind, BitSet all, Deque<Integer> next) {
        all.set(kind);
        BitSet known = moving.get(kind);
        if (known == null) {
            next.add(kind);
        } else {
            all.or(known);
        }
    }

    private BitSet unreachedBy(BitSet kinds) {
        BitSet left = (BitSet) mentors.clone();
        kinds.stream().forEach(kind -> left.andNot(eligible.set(kind)));
        return left;
    }
}
