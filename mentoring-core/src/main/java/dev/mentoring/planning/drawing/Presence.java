package dev.mentoring.planning.drawing;

import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.Absences;
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

    Presence(MentorColumns columns, Interval window) {
        for (int i = 0; i < columns.count(); i++) {
            Absences absences = columns.absences().get(i);
            if (columns.free(i) > 0 && isThere(absences, window)) {
                Kind kind = new Kind(columns.days().get(i), during(absences, window));
                mentors.get(numbers.computeIfAbsent(kind, this::add)).set(i);
            }
        }
    }

    private static boolean isThere(Absences absences, Interval window) {
        return absences.leaves().isEmpty() || !absences.cover(window.getStart());
    }

    private static List<Interval> during(Absences absences, Interval window) {
        return absences.leaves().isEmpty()
                ? List.of()
                : absences.leaves().stream()
                        .map(Leave::span)
                        .filter(window::overlaps)
                        .toList();
    }

    private int add(Kind kind) {
        mentors.add(new BitSet());
        away.add(!kind.away().isEmpty());
        return away.size() - 1;
    }

    /** The mentors of all kinds, by index. */
    BitSet anyone() {
        BitSet all = new BitSet();
        mentors.forEach(all::or);
        return all;
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
