package dev.mentoring.planning.check.known;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which students make room for one who is given a seat, by moves from seat to seat. Students eligible at the same mentors
 * are of one kind, by the number of the set. What is found for one competition holds for all others: nobody moves beyond
 * the seats of a competition that was checked to leave no room elsewhere.
 */
public final class CheckedExchanges {

    private final EligibleMentors eligible;
    private final BitSet added = new BitSet();

    /** By kind: with whom its students sit. */
    private final List<BitSet> seats = new ArrayList<>();

    /** By kind: the kinds that move when one of the kind is given a seat. */
    private final Map<Integer, BitSet> moving = new HashMap<>();

    /** With nobody seated. */
    public CheckedExchanges(EligibleMentors eligible) {
        this.eligible = eligible;
    }

    /** Adds the students of some kinds who sit with a mentor, unless that is known. */
    public void seat(BitSet kinds, int mentor) {
        if (!added.get(mentor)) {
            added.set(mentor);
            for (int kind = kinds.nextSetBit(0); kind >= 0; kind = kinds.nextSetBit(kind + 1)) {
                seat(kind, mentor);
            }
        }
    }

    private void seat(int kind, int mentor) {
        while (seats.size() <= kind) {
            seats.add(new BitSet(eligible.set(seats.size()).size()));
        }
        seats.get(kind).set(mentor);
    }

    /**
     * The kinds that move when one of a kind is given a seat: those with its mentors, those with theirs, and so on.
     *
     * @param among kinds that have been added, and beyond which none of them moves
     */
    public BitSet moving(int kind, BitSet among) {
        BitSet known = moving.get(kind);
        BitSet found = known == null ? find(kind, among) : known;
        moving.put(kind, found);
        return found;
    }

    private BitSet find(int kind, BitSet among) {
        BitSet all = new BitSet();
        Deque<Integer> next = new ArrayDeque<>(List.of(kind));
        while (!next.isEmpty()) {
            BitSet reached = eligible.set(next.remove());
            BitSet others = (BitSet) among.clone();
            others.andNot(all);
            for (int other = others.nextSetBit(0); other >= 0; other = others.nextSetBit(other + 1)) {
                if (!all.get(other) && seats.get(other).intersects(reached)) {
                    add(other, all, next);
                }
            }
        }
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
}
