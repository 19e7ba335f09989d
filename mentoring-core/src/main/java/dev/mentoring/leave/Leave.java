package dev.mentoring.leave;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.threeten.extra.Interval;

/**
 * A mentor's unavailability: as it was declared, or the whole that several make which overlap or adjoin (A19). What was
 * declared is kept as declared; what is one leave is worked out from it.
 */
@Value.Immutable
public abstract class Leave {

    /**
     * Names the leave.
     *
     * @return the id
     */
    public abstract LeaveId id();

    /**
     * Who is away.
     *
     * @return the mentor's id
     */
    public abstract MentorId mentor();

    /**
     * The time away.
     *
     * @return from the first moment away, included, to the first moment back, excluded; without end while the leave is
     *     open
     */
    public abstract Interval span();

    /**
     * The day of the return.
     *
     * @return the first day back; empty when explicitly unknown (A14)
     */
    public abstract Optional<LocalDate> returning();

    /**
     * The capacity that the mentor had when the leave was declared (A11).
     *
     * @return the figure to give back on return
     */
    public abstract int capacityBefore();

    /**
     * The other ids that it goes by, in the order in which they were declared (A19).
     *
     * @return the ids, none for a leave that is one with no other
     */
    public abstract Set<LeaveId> absorbed();

    /**
     * The leaves that make it up, as they were declared, the first one first.
     *
     * @return the parts; none for a leave that is one with no other
     */
    public abstract List<Leave> parts();

    /**
     * Whether the leave was called off.
     *
     * @return true once cancelled
     */
    @Value.Default
    public boolean isCancelled() {
        return false;
    }

    /**
     * A leave over whole days, both included, such as {@code Leave.days("2026-05-04", "2026-05-17")}.
     *
     * @param first the first day away
     * @param last the last day away
     * @return the request
     */
    public static LeaveRequest days(String first, String last) {
        return LeaveRequest.builder()
                .start(new Bound.Day(LocalDate.parse(first)))
                .end(new Bound.Day(LocalDate.parse(last)))
                .build();
    }

    /**
     * A leave between two moments; part of a day is a leave (S1).
     *
     * @param from the first moment away
     * @param to the first moment back
     * @return the request
     */
    public static LeaveRequest between(Instant from, Instant to) {
        return LeaveRequest.builder()
                .start(new Bound.Moment(from))
                .end(new Bound.Moment(to))
                .build();
    }

    /**
     * A leave whose end and return are unknown.
     *
     * @param first the first day away
     * @return the request
     */
    public static LeaveRequest openFrom(String first) {
        return LeaveRequest.builder()
                .start(new Bound.Day(LocalDate.parse(first)))
                .isReturnUnknown(true)
                .build();
    }

    /**
     * Whether the leave has no end yet.
     *
     * @return true for an open leave
     */
    public boolean isOpen() {
        return span().isUnboundedEnd();
    }

    /**
     * All ids that the leave goes by.
     *
     * @return its own, then the others
     */
    public Set<LeaveId> names() {
        return ImmutableSet.<LeaveId>builder().add(id()).addAll(absorbed()).build();
    }

    /**
     * Whether the leave goes by a name: its own id, or another.
     *
     * @param name any id
     * @return true if so
     */
    public boolean isNamed(LeaveId name) {
        return id().equals(name) || absorbed().contains(name);
    }

    /**
     * Whether the leave is a student's affair: the mentor holds the student, or the student belongs to the mentor or is
     * lent for the leave.
     *
     * @param assignment where the student is
     * @return true if so
     */
    public boolean concerns(Assignment assignment) {
        return mentor().equals(assignment.holder())
                || mentor().equals(assignment.root())
                || assignment.lentFor().stream().anyMatch(this::isNamed);
    }

    /**
     * Whether the mentor is away at a moment.
     *
     * @param moment any moment
     * @return true from the start, included, to the end, excluded
     */
    public boolean covers(Instant moment) {
        return !isCancelled() && span().contains(moment);
    }

    /**
     * Whether the leave is over at a moment.
     *
     * @param moment any moment
     * @return true from the end on; never for an open leave; always for a cancelled one
     */
    public boolean isOver(Instant moment) {
        return isCancelled() || (!isOpen() && !moment.isBefore(span().getEnd()));
    }

    /**
     * The first day that the leave touches.
     *
     * @param time the school's time
     * @return the day
     */
    public LocalDate firstDay(SchoolTime time) {
        return time.day(span().getStart());
    }

    /**
     * From when on its transfers are no longer early (A8).
     *
     * @param time the school's time
     * @param days how many days of the calendar before the start
     * @return the moment, included
     */
    public Instant nearFrom(SchoolTime time, int days) {
        return span().getStart().atZone(time.zone()).minusDays(days).toInstant();
    }

    /**
     * The stretch that the leave is reckoned with: its span, or for an open leave a number of days from its start.
     *
     * @param time the school's time
     * @param openDays how many days an open leave is reckoned as; the first day is reckoned in any case
     * @return a stretch with an end
     */
    public Interval reckoned(SchoolTime time, int openDays) {
        if (!isOpen()) {
            return span();
        }
        return Interval.of(span().getStart(), time.startOf(firstDay(time).plusDays(Math.max(1, openDays))));
    }

    /**
     * D: the calendar days that the leave touches.
     *
     * @param time the school's time
     * @param openDays how many days an open leave is reckoned as
     * @return the number of days from the first to the last, both included
     */
    public int days(SchoolTime time, int openDays) {
        LocalDate last = time.lastDay(reckoned(time, openDays));
        return Math.toIntExact(ChronoUnit.DAYS.between(firstDay(time), last) + 1);
    }

    /**
     * Until when the mentor is away, for people and figures.
     *
     * @param time the school's time
     * @return the last day that the leave touches, or {@code UNKNOWN} for an open leave
     */
    public String until(SchoolTime time) {
        return isOpen() ? "UNKNOWN" : time.lastDay(span()).toString();
    }

    /**
     * The same leave, called off.
     *
     * @return the leave
     */
    public Leave cancelled() {
        return builder().from(this).isCancelled(true).build();
    }

    /** Refuses a leave without a moment in it. */
    @Value.Check
    protected void check() {
        if (span().isEmpty()) {
            throw new IllegalArgumentException("A leave ends after it starts");
        }
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a leave. */
    public static final class Builder extends ImmutableLeave.Builder {}
}
