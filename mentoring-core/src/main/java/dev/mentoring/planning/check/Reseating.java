package dev.mentoring.planning.check;

import java.util.BitSet;

/**
 * Whether one more student fits when students of different weeks may all move: moves are tried one after the other from
 * any week with a student too many, few of them first, so many times in all.
 */
final class Reseating {

    private static final int TRIES = 100_000;

    private final MendedMentors mentors;
    private final Seated seated;
    private final BitSet moved = new BitSet();
    private final BitSet touched = new BitSet();
    private int tries = TRIES;
    private boolean cut = true;

    /** With those seated who are; they sit there again afterwards. */
    Reseating(MendedMentors mentors, Seated seated) {
        this.mentors = mentors;
        this.seated = seated;
    }

    boolean fits(int student) {
        for (int moves = 1; cut && tries > 0; moves++) {
            cut = false;
            if (move(student, moves)) {
                return true;
            }
        }
        return false;
    }

    /** Moves one student to any other mentor, and whoever must then move, with so many moves at most. */
    private boolean move(int student, int moves) {
        int home = seated.mentorOf(student);
        BitSet eligible = mentors.of(student);
        moved.set(student);
        boolean settled = false;
        for (int to = eligible.nextSetBit(0); to >= 0 && !settled; to = eligible.nextSetBit(to + 1)) {
            if (to != home && tries-- > 0) {
                boolean isNew = !touched.get(to);
                touched.set(to);
                seated.move(student, to);
                settled = settle(moves - 1);
                touched.set(to, !isNew);
            }
        }
        seated.move(student, home);
        moved.clear(student);
        return settled;
    }

    private boolean settle(int moves) {
        for (int mentor = touched.nextSetBit(0); mentor >= 0; mentor = touched.nextSetBit(mentor + 1)) {
            int week = seated.overfull(mentor, mentors.free(mentor));
            if (week != Seated.NOWHERE) {
                cut |= moves == 0;
                return moves > 0 && relieve(mentor, week, moves);
            }
        }
        return true;
    }

    private boolean relieve(int mentor, int week, int moves) {
        return seated.with(mentor).stream()
                .filter(each -> !moved.get(each) && seated.isThere(each, week))
                .anyMatch(each -> move(each, moves));
    }
}
