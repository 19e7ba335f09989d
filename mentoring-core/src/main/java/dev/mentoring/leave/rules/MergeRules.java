package dev.mentoring.leave.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.rules.ServedDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.Interval;

/** Which leaves of a mentor are one (A19). Pure functions. */
public final class MergeRules {

    private MergeRules() {}

    /**
     * A leave as it is declared, before it is one with any other.
     *
     * @param id the leave's own id
     * @param mentor who is away
     * @param request a sound request
     * @param capacity the mentor's capacity as it is found, to be set back
     * @param served the days that the mentor serves
     * @return the leave
     */
    public static Leave declared(LeaveId id, MentorId mentor, LeaveRequest request, int capacity, ServedDays served) {
        return Leave.builder()
                .id(id)
                .mentor(mentor)
                .span(request.span(served.time()))
                .returning(returnDay(request, served))
                .capacityBefore(capacity)
                .build();
    }

    /**
     * The day of the return: the one named, or the first day after the last one away that the mentor serves (A14).
     *
     * @param request a sound request
     * @param served the days that the mentor serves
     * @return the day; empty when it is unknown
     */
    public static Optional<LocalDate> returnDay(LeaveRequest request, ServedDays served) {
        return request.returning().or(() -> request.lastDay(served.time()).map(served::firstAfter));
    }

    /**
     * Whether two stretches are one leave: they overlap, or no teaching hour of a day that the mentor serves lies
     * between them.
     *
     * @param one a time away
     * @param other another of the same mentor
     * @param served the days that the mentor serves
     * @return true in either order
     */
    public static boolean areOne(Interval one, Interval other, ServedDays served) {
        boolean inOrder = one.getStart().isBefore(other.getStart());
        Interval first = inOrder ? one : other;
        Interval second = inOrder ? other : one;
        if (first.isUnboundedEnd() || !second.getStart().isAfter(first.getEnd())) {
            return true;
        }
        return !served.time().hasTeaching(Interval.of(first.getEnd(), second.getStart()), served::contain);
    }

    /**
     * What is one leave, worked out from what was declared.
     *
     * @param declared leaves of one mentor, in the order in which they were declared; those called off are passed over
     * @param served the days that the mentor serves
     * @return each leave that is one with no other, and each whole; the earliest first
     */
    public static List<Leave> wholes(Collection<Leave> declared, ServedDays served) {
        List<Leave> standing =
                declared.stream().filter(leave -> !leave.isCancelled()).toList();
        if (standing.size() < 2) {
            return standing;
        }
        List<Leave> byStart = standing.stream()
                .sorted(Comparator.comparing(leave -> leave.span().getStart()))
                .toList();
        List<Leave> wholes = new ArrayList<>();
        Set<Leave> parts = new HashSet<>();
        Interval hull = byStart.get(0).span();
        for (Leave next : byStart) {
            if (!areOne(hull, next.span(), served)) {
                wholes.add(whole(standing, parts, hull));
                parts.clear();
                hull = next.span();
            }
            parts.add(next);
            hull = hull.span(next.span());
        }
        wholes.add(whole(standing, parts, hull));
        return ImmutableList.copyOf(wholes);
    }

    /** It goes by the id declared last; its return is that of the part that ends last. */
    private static Leave whole(List<Leave> standing, Set<Leave> parts, Interval hull) {
        List<Leave> declared = standing.stream().filter(parts::contains).toList();
        Leave last = declared.get(declared.size() - 1);
        if (declared.size() == 1) {
            return last;
        }
        return Leave.builder()
                .from(last)
                .span(hull)
                .returning(returning(declared, hull.getEnd()))
                .capacityBefore(
                        declared.stream().mapToInt(Leave::capacityBefore).max().orElseThrow())
                .absorbed(otherNames(declared, last))
                .parts(declared)
                .build();
    }

    /** Of two that end together the later return, an unknown one being the latest. */
    private static Optional<LocalDate> returning(List<Leave> parts, Instant end) {
        List<Optional<LocalDate>> returns = parts.stream()
                .filter(part -> part.span().getEnd().equals(end))
                .map(Leave::returning)
                .toList();
        return returns.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : returns.stream().flatMap(Optional::stream).max(LocalDate::compareTo);
    }

    private static Set<LeaveId> otherNames(List<Leave> parts, Leave last) {
        return parts.stream()
                .flatMap(part -> part.names().stream())
                .filter(name -> !name.equals(last.id()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * A leave together with all that are one with it, as if it were declared last.
     *
     * @param leave a leave that is declared, or asked about
     * @param others other leaves of the same mentor; cancelled ones are passed over, and what goes by its names
     * @param served the days that the mentor serves
     * @return the whole; the leave itself when nothing is one with it
     */
    public static Leave merge(Leave leave, Collection<Leave> others, ServedDays served) {
        ImmutableList.Builder<Leave> declared = ImmutableList.builder();
        others.stream()
                .filter(other -> Collections.disjoint(other.names(), leave.names()))
                .forEach(declared::add);
        return wholes(declared.add(leave).build(), served).stream()
                .filter(whole -> whole.isNamed(leave.id()))
                .findFirst()
                .orElse(leave);
    }
}
