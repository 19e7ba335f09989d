package dev.mentoring.planning.check.known;

import dev.mentoring.leave.Leave;
import dev.mentoring.transfer.rules.Target;
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

    /** Those of each window. */
    static List<CheckedAbsences> in(List<Interval> windows, List<Target> mentors) {
        return windows.stream().map(window -> in(window, mentors)).toList();
    }

    private static CheckedAbsences in(Interval window, List<Target> mentors) {
        BitSet gone = new BitSet();
        BitSet away = new BitSet();
        for (int number = 0; number < mentors.size(); number++) {
            for (Leave leave : mentors.get(number).absences().leaves()) {
                gone.set(number, gone.get(number) || leave.covers(window.getStart()));
                away.set(number, away.get(number) || leave.span().overlaps(window));
            }
        }
        return new CheckedAbsences(gone, away);
    }
}
