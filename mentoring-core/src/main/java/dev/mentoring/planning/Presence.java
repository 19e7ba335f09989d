package dev.mentoring.planning;

import dev.mentoring.leave.Leave;
import dev.mentoring.transfer.Target;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threeten.extra.Interval;

/**
 * The mentors with a free seat who are there when a window begins, by what is between them and a student of their
 * parcours: the days that they serve, and the leaves that they have in the window. Those alike are of one kind.
 */
final class Presence {

    private record Kind(Set<DayOfWeek> days, List<Interval> away) {}

    private final Map<Kind, Integer> numbers = new HashMap<>();
    private final List<BitSet> mentors = new ArrayList<>();
    private final List<Boolean> away = new ArrayList<>();

    Presence(List<Target> targets, Interval window) {
        for (int i = 0; i < targets.size(); i++) {
            if (isThere(targets.get(i), window)) {
                mentors.get(numbers.computeIfAbsent(kind(targets.get(i), window), this::add))
                        .set(i);
            }
        }
    }

    private static boolean isThere(Target mentor, Interval window) {
        return mentor.seats().free() > 0
                && (mentor.absences().leaves().isEmpty() || !mentor.absences().cover(window.getStart()));
    }

    private static Kind kind(Target mentor, Interval window) {
        List<Leave> leaves = mentor.absences().leaves();
        List<Interval> spans = leaves.isEmpty()
                ? List.of()
                : leaves.stream().map(Leave::span).filter(window::overlaps).toList();
        return new Kind(mentor.mentor().days(), spans);
    }

    private int add(Kind kind) {
        mentors.add(new BitSet());
        away.add(!kind.away().isEmpty());
        return away.size() - 1;
    }

    int kinds() {
        return away.size();
    }

    /** The mentors of a kind, by index, among some. */
    BitSet among(BitSet some, int kind) {
        BitSet both = (BitSet) some.clone();
        both.and(mentors.get(kind));
        return both;
    }

    /** Whether the mentors of a kind are on leave for a part of the window. */
    boolean isAway(int kind) {
        return away.get(kind);
    }
}
