package dev.mentoring.planning.check.known;

import dev.mentoring.leave.Leave;
import java.util.BitSet;
import java.util.List;
import org.threeten.extra.Interval;

/**
 * The mentors with a leave in a window, by number.
 *
 * @param gone those on leave when it begins
 * @param away those on leave at some time in it
 */
record CheckedAbsences(BitSet gone, BitSet away) {

    private static final BitSet NOBODY = new BitSet();

    /** Whether any of some mentors is on leave at some time. */
    boolean isAnyAway(BitSet some) {
        return away.intersects(some);
    }

    /** Those of some mentors who are on leave for a part, but not when it begins. Not to be changed. */
    BitSet inPart(BitSet some) {
        if (!isAnyAway(some)) {
            return NOBODY;
        }
        BitSet part = (BitSet) some.clone();
        part.and(away);
        part.andNot(gone);
        return part;
    }

    /** Those of some mentors who are there all the time. */
    BitSet neverAway(BitSet some) {
        BitSet there = (BitSet) some.clone();
        there.andNot(away);
        return there;
    }

    /** Those of each window. */
    static List<CheckedAbsences> in(List<Interval> windows, CheckedMentors mentors) {
        return windows.stream().map(window -> in(window, mentors)).toList();
    }

    private static CheckedAbsences in(Interval window, CheckedMentors mentors) {
        BitSet gone = new BitSet();
        BitSet away = new BitSet();
        for (int number = mentors.away().nextSetBit(0);
                number >= 0;
                number = mentors.away().nextSetBit(number + 1)) {
            for (Leave leave : mentors.get(number).absences().leaves()) {
                gone.set(number, gone.get(number) || leave.covers(window.getStart()));
                away.set(number, away.get(number) || leave.span().overlaps(window));
            }
        }
        return new CheckedAbsences(gone, away);
    }
}
