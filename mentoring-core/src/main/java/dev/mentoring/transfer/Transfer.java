package dev.mentoring.transfer;

import dev.mentoring.answer.Cause;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A student moved from one mentor to another, at an instant that was <em>now</em> (S5). It never changes afterwards. */
@Value.Immutable
@SuppressWarnings("immutables:from")
public abstract class Transfer {

    /**
     * Who was moved.
     *
     * @return the student's id
     */
    public abstract StudentId student();

    /**
     * From whom.
     *
     * @return the former holder; the same as {@link #to()} when only the root moved
     */
    public abstract MentorId from();

    /**
     * To whom.
     *
     * @return the new holder
     */
    public abstract MentorId to();

    /**
     * When.
     *
     * @return the moment of the command
     */
    public abstract Instant at();

    /**
     * What it meant for where the student belongs.
     *
     * @return the kind
     */
    public abstract TransferKind kind();

    /**
     * On whose word.
     *
     * @return the mentor or member of staff
     */
    public abstract Actor by();

    /**
     * For which leave.
     *
     * @return the leave's id; empty for a permanent transfer or a return that named none
     */
    public abstract Optional<LeaveId> leave();

    /**
     * The causes that staff overrode.
     *
     * @return the causes; none without a reason
     */
    public abstract List<Cause> overridden();

    /**
     * Why staff overrode them; kept as evidence.
     *
     * @return the reason, or empty when nothing was overridden
     */
    public abstract Optional<String> overrideReason();

    /** Leaves the reason out: it may name people. */
    @Override
    public String toString() {
        return kind() + " of " + student() + " from " + from() + " to " + to() + " at " + at() + " by " + by();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a transfer. */
    public static final class Builder extends ImmutableTransfer.Builder {}
}
