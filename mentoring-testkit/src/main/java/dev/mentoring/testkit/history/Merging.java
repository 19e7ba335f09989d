package dev.mentoring.testkit.history;

import dev.mentoring.leave.Leave;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which leaves are one (A19), told without the library. */
final class Merging {

    private Merging() {}

    static LeaveFacts merge(LeaveFacts leave, Collection<LeaveFacts> others, Set<DayOfWeek> days) {
        List<LeaveFacts> parts = new ArrayList<>(List.of(leave));
        List<LeaveFacts> apart = new ArrayList<>(others);
        apart.removeIf(other -> other.names.contains(leave.id));
        boolean grown = true;
        while (grown) {
            grown = apart.removeIf(
                    other -> parts.stream().anyMatch(part -> areOne(part, other, days)) && parts.add(other));
        }
        Instant start =
                parts.stream().map(part -> part.start).min(Instant::compareTo).orElseThrow();
        Instant end =
                parts.stream().map(part -> part.end).max(Instant::compareTo).orElseThrow();
        LeaveFacts last =
                parts.stream().filter(part -> part.end.equals(end)).findFirst().orElseThrow();
        int capacity =
                parts.stream().mapToInt(part -> part.capacityBefore).max().orElseThrow();
        LeaveFacts merged = new LeaveFacts(leave.id, leave.mentor, start, end, last.returning, capacity);
        parts.forEach(part -> merged.names.addAll(part.names));
        parts.forEach(part -> merged.warned.addAll(part.warned));
        return merged;
    }

    private static boolean areOne(LeaveFacts one, LeaveFacts other, Set<DayOfWeek> days) {
        LeaveFacts first = one.start.isBefore(other.start) ? one : other;
        LeaveFacts second = first == one ? other : one;
        return !second.start.isAfter(first.end) || !SchoolDays.couldTeach(days, first.end, second.start);
    }

    static void mustBeSame(Leave leave, LeaveFacts facts) {
        Set<String> absorbed = leave.absorbed().stream().map(Object::toString).collect(Collectors.toSet());
        Set<String> names = new TreeSet<>(facts.names);
        names.remove(facts.id);
        Must.beEqual(leave.id().value(), facts.id, "the leave's id");
        Must.beEqual(leave.mentor().value(), facts.mentor, "the leave's mentor");
        Must.beEqual(absorbed, names, "the leaves absorbed");
        Must.beEqual(leave.span().getStart(), facts.start, "the leave's start");
        Must.beEqual(leave.span().getEnd(), facts.end, "the leave's end");
        Must.beEqual(leave.returning(), facts.returning, "the leave's return");
        Must.beEqual(leave.capacityBefore(), facts.capacityBefore, "the capacity before the leave");
        Must.beEqual(leave.isCancelled(), facts.cancelled, "whether the leave is cancelled");
    }
}
