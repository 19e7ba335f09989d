package dev.mentoring.leave.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.rules.ServedDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.threeten.extra.Interval;

/**
 * When a mentor is not there: the leaves that stand, and the days that are not on the mentor's list.
 *
 * @param listed the days that the mentor serves, none for a mentor without a list
 * @param leaves not cancelled, the earliest first
 */
public record Absences(Set<DayOfWeek> listed, List<Leave> leaves) {

    /** A mentor without a list who is never away. */
    public static final Absences NONE = new Absences(Set.of(), List.of());

    /** Keeps days and leaves from changing. */
    public Absences {
        listed = ImmutableSet.copyOf(listed);
        leaves = ImmutableList.copyOf(leaves);
    }

    /**
     * Those of a mentor.
     *
     * @param mentor the mentor
     * @param leaves leaves of that mentor, in any order; those that are cancelled do not count
     * @return the absences
     */
    public static Absences of(Mentor mentor, Collection<Leave> leaves) {
        return of(mentor.days(), leaves);
    }

    /**
     * Those of a mentor without a list of days.
     *
     * @param leaves leaves of one mentor, in any order; those that are cancelled do not count
     * @return the absences
     */
    public static Absences of(Collection<Leave> leaves) {
        return of(Set.of(), leaves);
    }

    /**
     * Those of a mentor who serves some days.
     *
     * @param listed the days that the mentor serves, none for a mentor without a list
     * @param leaves leaves of that mentor, no two of which are one, in any order; those that are cancelled do not count
     * @return the absences
     */
    static Absences of(Set<DayOfWeek> listed, Collection<Leave> leaves) {
        if (leaves.isEmpty() && listed.isEmpty()) {
            return NONE;
        }
        return new Absences(
                listed,
                leaves.stream()
                        .filter(leave -> !leave.isCancelled())
                        .sorted(Comparator.comparing(leave -> leave.span().getStart()))
                        .toList());
    }

    /**
     * The days that the mentor serves when not on leave.
     *
     * @param time the school's time
     * @return the days
     */
    public ServedDays served(SchoolTime time) {
        return new ServedDays(listed, time);
    }

    /**
     * The leaves as they were declared.
     *
     * @return those that are one with no other, and the parts of the wholes
     */
    public Stream<Leave> declared() {
        return leaves.stream().flatMap(leave -> leave.parts().isEmpty() ? Stream.of(leave) : leave.parts().stream());
    }

    /**
     * The absences once a leave was declared otherwise (A19).
     *
     * @param changed a leave as it is declared now, in place of the one of the same id
     * @param time the school's time
     * @return the absences; what was one leave with it may be so no more
     */
    public Absences redeclared(Leave changed, SchoolTime time) {
        List<Leave> anew = declared()
                .map(leave -> leave.id().equals(changed.id()) ? changed : leave)
                .toList();
        return of(listed, MergeRules.wholes(anew, served(time)));
    }

    /** The whole that a leave is part of. */
    Leave whole(Leave declared) {
        return leaves.stream()
                .filter(leave -> leave.isNamed(declared.id()))
                .findFirst()
                .orElse(declared);
    }

    /**
     * The absences once a leave has taken the place of those it names.
     *
     * @param leave a new, changed or merged leave of the mentor
     * @return the absences
     */
    public Absences with(Leave leave) {
        ImmutableList.Builder<Leave> all = ImmutableList.builder();
        leaves.stream()
                .filter(other -> Collections.disjoint(other.names(), leave.names()))
                .forEach(all::add);
        return of(listed, all.add(leave).build());
    }

    /**
     * The leaves that have no moment in common with a stretch.
     *
     * @param stretch a stretch of time
     * @return the others
     */
    public Absences apartFrom(Interval stretch) {
        return onlyThose(leave -> !leave.span().overlaps(stretch));
    }

    /**
     * The leaves that have a moment in common with a stretch.
     *
     * @param stretch a stretch of time
     * @return those alone
     */
    public Absences during(Interval stretch) {
        return leaves.isEmpty() ? this : onlyThose(leave -> leave.span().overlaps(stretch));
    }

    private Absences onlyThose(Predicate<Leave> which) {
        return new Absences(listed, leaves.stream().filter(which).toList());
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
