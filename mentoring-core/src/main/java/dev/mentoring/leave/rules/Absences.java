package dev.mentoring.leave.rules;

import com.google.common.collect.ImmutableList;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.Leave;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.Interval;

/**
 * The leaves of one mentor that stand.
 *
 * @param leaves not cancelled, the earliest first
 */
public record Absences(List<Leave> leaves) {

    /** A mentor who is never away. */
    public static final Absences NONE = new Absences(List.of());

    /** Keeps the leaves from changing. */
    public Absences {
        leaves = ImmutableList.copyOf(leaves);
    }

    /**
     * Those of these leaves that stand.
     *
     * @param leaves leaves of one mentor, in any order
     * @return the absences
     */
    public static Absences of(Collection<Leave> leaves) {
        if (leaves.isEmpty()) {
            return NONE;
        }
        return new Absences(leaves.stream()
                .filter(leave -> !leave.isCancelled())
                .sorted(java.util.Comparator.comparing(leave -> leave.span().getStart()))
                .toList());
    }

    /**
     * The absences once a leave has taken the place of those it names.
     *
     * @param leave a new, changed or merged leave of the mentor
     * @return the absences
     */
    public Absences with(Leave leave) {
        ImmutableList.Builder<Leave> all = ImmutableList.builder();
        leaves.stream().filter(other -> !leave.isNamed(other.id())).forEach(all::add);
        return of(all.add(leave).build());
    }

    /**
     * The leaves that have no moment in common with a stretch.
     *
     * @param stretch a stretch of time
     * @return the others
     */
    public Absences apartFrom(Interval stretch) {
        return new Absences(
                leaves.stream().filter(leave -> !leave.span().overlaps(stretch)).toList());
    }

    /**
     * The leave that covers a moment.
     *
     * @param moment any moment
     * @return the leave, or empty when the mentor is there
     */
    public Optional<Leave> at(Instant moment) {
        return leaves.stream().filter(leave -> leave.covers(moment)).findFirst();
    }

    /**
     * Whether the mentor is away at a moment.
     *
     * @param moment any moment
     * @return true if a leave covers it
     */
    public boolean cover(Instant moment) {
        return at(moment).isPresent();
    }

    /**
     * Whether a leave takes a day.
     *
     * @param day any day
     * @param time the school's time
     * @return true if no teaching hour of the day is left by one of the leaves
     */
    public boolean take(LocalDate day, SchoolTime time) {
        return leaves.stream().anyMatch(leave -> time.takes(leave.span(), day));
    }
}
