package dev.mentoring.testkit.history;

import dev.mentoring.leave.Leave;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which leaves are one (A19), told without the library. */
final class Merging {

    private Merging() {}

    static List<LeaveFacts> wholes(List<LeaveFacts> declared, Set<DayOfWeek> days) {
        List<List<LeaveFacts>> groups = new ArrayList<>();
        for (LeaveFacts each : declared) {
            List<LeaveFacts> group = new ArrayList<>();
            groups.removeIf(other -> other.stream().anyMatch(part -> areOne(part, each, days)) && group.addAll(other));
            group.add(each);
            groups.add(group);
        }
        return groups.stream().map(group -> whole(group, declared)).toList();
    }

    private static LeaveFacts whole(List<LeaveFacts> group, List<LeaveFacts> declared) {
        List<LeaveFacts> parts = declared.stream().filter(group::contains).toList();
        LeaveFacts last = parts.get(parts.size() - 1);
        Instant start =
                parts.stream().map(part -> part.start).min(Instant::compareTo).orElseThrow();
        Instant end =
                parts.stream().map(part -> part.end).max(Instant::compareTo).orElseThrow();
        List<LocalDate> returns = parts.stream()
                .filter(part -> part.end.equals(end))
                .map(part -> part.returning.orElse(LocalDate.MAX))
                .sorted()
                .toList();
        Optional<LocalDate> back =
                Optional.of(returns.get(returns.size() - 1)).filter(day -> !day.equals(LocalDate.MAX));
        int capacity =
                parts.stream().mapToInt(part -> part.capacityBefore).max().orElseThrow();
        LeaveFacts whole = new LeaveFacts(last.id, last.mentor, start, end, back, capacity);
        parts.forEach(part -> whole.names.add(part.id));
        parts.forEach(part -> whole.warned.addAll(part.warned));
        return whole;
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
