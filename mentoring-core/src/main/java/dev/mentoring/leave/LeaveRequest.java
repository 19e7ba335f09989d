package dev.mentoring.leave;

import com.google.common.collect.ImmutableList;
import dev.mentoring.answer.Violation;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.validation.DateBounds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.Interval;

/** A leave as it is asked for: from when, until when, and the day of the return, known or explicitly unknown (A14). */
@Value.Immutable
public abstract class LeaveRequest {

    /** The most days a leave with an end may last. */
    public static final int LONGEST_DAYS = 1_100;

    /**
     * The start.
     *
     * @return a day or a moment, included
     */
    public abstract Bound start();

    /**
     * The end.
     *
     * @return a day, included, or a moment, excluded; empty for an open leave
     */
    public abstract Optional<Bound> end();

    /**
     * The day of the return, where one was named.
     *
     * @return the first day back; empty stands for the first day after the end that the mentor serves, unless
     *     the return is unknown
     */
    public abstract Optional<LocalDate> returning();

    /**
     * Whether the mentor says that the return is not known yet.
     *
     * @return true for an explicitly unknown return
     */
    @Value.Default
    public boolean isReturnUnknown() {
        return false;
    }

    /**
     * The same request, with the day of the return.
     *
     * @param day the first day back, such as {@code 2026-05-18}
     * @return the request
     */
    public LeaveRequest returning(String day) {
        return builder().from(this).returning(LocalDate.parse(day)).build();
    }

    /**
     * The same request, the return being unknown.
     *
     * @return the request
     */
    public LeaveRequest returnUnknown() {
        return builder().from(this).isReturnUnknown(true).build();
    }

    /**
     * The time away.
     *
     * @param time the school's time
     * @return from the first moment away, included, to the first moment back, excluded; without end for an open leave
     */
    public Interval span(SchoolTime time) {
        Instant start = start().opening(time);
        return end().map(end -> Interval.of(start, end.closing(time))).orElseGet(() -> Interval.startingAt(start));
    }

    /**
     * The last day away, after which the return is reckoned where none is named.
     *
     * @param time the school's time
     * @return the day; empty for an open leave, and when the return is unknown
     */
    public Optional<LocalDate> lastDay(SchoolTime time) {
        return isReturnUnknown() ? Optional.empty() : end().map(end -> lastDay(end, time));
    }

    /**
     * What is wrong with the request.
     *
     * @param time the school's time
     * @return all of it, by field; nothing for a sound request
     */
    public List<Violation> violations(SchoolTime time) {
        ImmutableList.Builder<Violation> wrong = ImmutableList.builder();
        List<Violation> beyondReason = datesOutOfBounds();
        wrong.addAll(beyondReason);
        if (end().isEmpty() && !isReturnUnknown()) {
            wrong.add(Violation.of("to", "invalid.leave.open"));
        }
        if (isReturnUnknown() && returning().isPresent()) {
            wrong.add(Violation.of("return", "invalid.leave.return.both"));
        }
        return beyondReason.isEmpty() ? wrong.addAll(datesAtOdds(time)).build() : wrong.build();
    }

    private List<Violation> datesOutOfBounds() {
        ImmutableList.Builder<Violation> wrong = ImmutableList.builder();
        if (!start().isInReason()) {
            wrong.add(outOfBounds("from"));
        }
        if (!end().map(Bound::isInReason).orElse(true)) {
            wrong.add(outOfBounds("to"));
        }
        if (!returning().map(DateBounds::contain).orElse(true)) {
            wrong.add(outOfBounds("return"));
        }
        return wrong.build();
    }

    private static Violation outOfBounds(String field) {
        return Violation.of(
                field,
                "invalid.date.bounds",
                String.valueOf(DateBounds.FIRST_YEAR),
                String.valueOf(DateBounds.LAST_YEAR));
    }

    private List<Violation> datesAtOdds(SchoolTime time) {
        ImmutableList.Builder<Violation> wrong = ImmutableList.builder();
        end().ifPresent(end -> wrong.addAll(endViolations(end, time)));
        if (returning().filter(day -> returnsTooEarly(day, time)).isPresent()) {
            wrong.add(Violation.of("return", "invalid.leave.return"));
        }
        return wrong.build();
    }

    private List<Violation> endViolations(Bound end, SchoolTime time) {
        Instant start = start().opening(time);
        Instant closing = end.closing(time);
        if (!closing.isAfter(start)) {
            return List.of(Violation.of("to", "invalid.leave.order"));
        }
        if (closing.isAfter(time.startOf(time.day(start).plusDays(LONGEST_DAYS)))) {
            return List.of(Violation.of("to", "invalid.leave.length", LONGEST_DAYS));
        }
        return List.of();
    }

    /** A mentor may be back on the last day only when the leave leaves part of it. */
    private boolean returnsTooEarly(LocalDate day, SchoolTime time) {
        return end().map(end ->
                        time.startOf(day.plusDays(1)).isBefore(end.closing(time).plusNanos(1)))
                .orElseGet(() -> day.isBefore(time.day(start().opening(time))));
    }

    private static LocalDate lastDay(Bound end, SchoolTime time) {
        return time.day(end.closing(time).minusNanos(1));
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    public static final class Builder extends ImmutableLeaveRequest.Builder {}
}
