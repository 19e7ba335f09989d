package dev.mentoring.leave.rules;

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
import java.util.List;
import java.util.Optional;
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
     * A leave together with all that are one with it, directly or through others. It keeps its id and takes their
     * names; the return is that of the leave that ends last, its own where several end then.
     *
     * @param leave the leave that is declared or changed
     * @param others other leaves of the same mentor, in any order; cancelled ones are passed over
     * @param served the days that the mentor serves
     * @return the merged leave; the leave itself when nothing is one with it
     */
    public static Leave merge(Leave leave, Collection<Leave> others, ServedDays served) {
        List<Leave> apart = new ArrayList<>(others);
        apart.removeIf(other -> other.isCancelled() || other.isNamed(leave.id()));
        Leave merged = leave;
        Optional<Leave> next = oneWith(merged, apart, served);
        while (next.isPresent()) {
            apart.remove(next.get());
            merged = join(merged, next.get());
            next = oneWith(merged, apart, served);
        }
        return merged;
    }

    private static Optional<Leave> oneWith(Leave leave, List<Leave> apart, ServedDays served) {
        return apart.stream()
                .filter(other -> areOne(leave.span(), other.span(), served))
                .findFirst();
    }

    private static Leave join(Leave leave, Leave absorbed) {
        return Leave.builder()
                .from(leave)
                .span(hull(leave.span(), absorbed.span()))
                .returning(returnOfTheLater(leave, absorbed))
                .capacityBefore(Math.max(leave.capacityBefore(), absorbed.capacityBefore()))
                .absorbed(names(leave, absorbed))
                .build();
    }

    private static Iterable<LeaveId> names(Leave leave, Leave absorbed) {
        return ImmutableSet.<LeaveId>builder()
                .addAll(leave.absorbed())
                .add(absorbed.id())
                .addAll(absorbed.absorbed())
                .build();
    }

    private static Optional<LocalDate> returnOfTheLater(Leave leave, Leave absorbed) {
        return absorbed.span().getEnd().isAfter(leave.span().getEnd()) ? absorbed.returning() : leave.returning();
    }

    /** From the earlier start to the later end; an open end is the latest of all. */
    private static Interval hull(Interval one, Interval other) {
        Instant start = one.getStart().isBefore(other.getStart()) ? one.getStart() : other.getStart();
        Instant end = one.getEnd().isAfter(other.getEnd()) ? one.getEnd() : other.getEnd();
        return Interval.of(start, end);
    }
}
