package dev.mentoring.transfer.rules;

import dev.mentoring.answer.Cause;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.Preparations;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.session.rules.Attendance;
import dev.mentoring.transfer.TransferKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.Interval;

/** All that the move of one student depends on, once the student is known and the actor may move the student. */
@Value.Immutable
public abstract class MoveCase {

    /**
     * Who asks.
     *
     * @return a mentor who holds the student, or staff
     */
    public abstract Actor actor();

    /**
     * The student.
     *
     * @return the student
     */
    public abstract Student student();

    /**
     * Where the student is.
     *
     * @return the assignment
     */
    public abstract Assignment assignment();

    /**
     * The student's sessions and excuses over the window.
     *
     * @return the attendance
     */
    public abstract Attendance attendance();

    /**
     * The mentor behind the email.
     *
     * @return the target, or empty when the email names none
     */
    public abstract Optional<Target> target();

    /**
     * Why the email names no mentor.
     *
     * @return UNKNOWN_EMAIL or AMBIGUOUS_EMAIL, or empty when there is a target
     */
    public abstract Optional<Cause> emailFault();

    /**
     * For good, or for a leave.
     *
     * @return TEMPORARY or PERMANENT
     */
    public abstract TransferKind kind();

    /**
     * For which leave.
     *
     * @return the leave, or empty
     */
    public abstract Optional<Leave> leave();

    /**
     * How far that leave is prepared.
     *
     * @return the steps, or empty without a leave
     */
    public abstract Optional<Preparations.Steps> steps();

    /**
     * The weeks of the student that the leave displaces, as moments at which a session is at risk.
     *
     * @return the first session at risk, or empty when there is none
     */
    public abstract Optional<Instant> firstAtRisk();

    /**
     * The capacity of the mentor on leave.
     *
     * @return the capacity, or 0 without a leave
     */
    @Value.Default
    public int capacityOfLeaving() {
        return 0;
    }

    /**
     * What the note that counts still lacks.
     *
     * @return the missing fields; none for a complete note
     */
    public abstract List<String> noteLacks();

    /**
     * The target's free seats at this point of the batch.
     *
     * @return 0 or more
     */
    @Value.Default
    public int free() {
        return 0;
    }

    /**
     * How many seats the batch needs at this point.
     *
     * @return 1 for a student moved alone
     */
    @Value.Default
    public int needed() {
        return 1;
    }

    /**
     * The date that was given.
     *
     * @return the moment, or empty for now
     */
    public abstract Optional<Instant> effective();

    /**
     * Whether staff overrides what may be overridden.
     *
     * @return true when a reason was given
     */
    @Value.Default
    public boolean isOverridden() {
        return false;
    }

    /**
     * The moment of asking.
     *
     * @return now
     */
    public abstract Instant now();

    /**
     * The school's policy.
     *
     * @return the policy
     */
    public abstract ContinuityPolicy policy();

    /**
     * The school's time.
     *
     * @return the time
     */
    public abstract SchoolTime time();

    /** The same at a point of a batch, with so many free seats and so many needed. */
    MoveCase with(int free, int needed) {
        return builder().from(this).free(free).needed(needed).build();
    }

    public boolean isPermanent() {
        return kind() == TransferKind.PERMANENT;
    }

    /** How long the student would stay with the target; empty for a permanent transfer. */
    Optional<Interval> window() {
        return isPermanent() ? Optional.empty() : leave().flatMap(it -> Stay.during(it, now(), policy(), time()));
    }

    /** A lent student who stays with the holder for good: only the root moves. */
    boolean movesOnlyTheRoot(MentorId to) {
        return isPermanent() && assignment().isLent() && assignment().holder().equals(to);
    }

    /** Whether the student takes a seat that was not kept for the student. */
    public static boolean needsSeat(Assignment assignment, MentorId to) {
        return !assignment.root().equals(to) && !assignment.holder().equals(to);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a case. */
    public static final class Builder extends ImmutableMoveCase.Builder {}
}
