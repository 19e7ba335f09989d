package dev.mentoring.leave;

import dev.mentoring.answer.Violation;
import dev.mentoring.calendar.SchoolTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** New dates for a leave. What is not named stays, but an end without a return sets the return anew. */
@Value.Immutable
public abstract class LeaveChange {

    /**
     * The new start.
     *
     * @return a day or a moment, included; empty for the same as before
     */
    public abstract Optional<Bound> start();

    /**
     * The new end.
     *
     * @return a day, included, or a moment, excluded; empty for the same as before
     */
    public abstract Optional<Bound> end();

    /**
     * The new day of the return.
     *
     * @return the first day back; empty when it is not named
     */
    public abstract Optional<LocalDate> returning();

    /**
     * Whether the return is not known any more.
     *
     * @return true for an explicitly unknown return
     */
    @Value.Default
    public boolean isReturnUnknown() {
        return false;
    }

    /**
     * What the changed leave comes to.
     *
     * @param leave the leave as it stands
     * @param time the school's time
     * @return the leave asked for anew; an open leave whose return becomes known ends the day before
     */
    public LeaveRequest applyTo(Leave leave, SchoolTime time) {
        LeaveRequest.Builder request = LeaveRequest.builder()
                .start(start().orElseGet(() -> new Bound.Moment(leave.span().getStart())))
                .returning(returning())
                .isReturnUnknown(isReturnUnknown());
        end().or(() -> formerEnd(leave)).ifPresent(request::end);
        if (end().isEmpty() && returning().isEmpty() && !isReturnUnknown()) {
            request.returning(leave.returning())
                    .isReturnUnknown(leave.returning().isEmpty());
        }
        return request.build();
    }

    /** What is wrong with the change whatever the leave (bad values come before authority). */
    public List<Violation> violations(SchoolTime time) {
        if (start().isPresent() && end().isPresent()) {
            return LeaveRequest.builder()
                    .start(start().get())
                    .end(end())
                    .returning(returning())
                    .isReturnUnknown(isReturnUnknown())
                    .build()
                    .violations(time);
        }
        return isReturnUnknown() && returning().isPresent()
                ? List.of(Violation.of("return", "invalid.leave.return.both"))
                : List.of();
    }

    private Optional<Bound> formerEnd(Leave leave) {
        return leave.isOpen()
                ? returning().map(day -> new Bound.Day(day.minusDays(1)))
                : Optional.of(new Bound.Moment(leave.span().getEnd()));
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a change. */
    public static final class Builder extends ImmutableLeaveChange.Builder {}
}
