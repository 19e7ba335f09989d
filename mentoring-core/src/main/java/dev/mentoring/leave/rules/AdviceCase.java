package dev.mentoring.leave.rules;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.Consent;
import dev.mentoring.leave.Leave;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.Student;
import dev.mentoring.session.rules.Attendance;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** All that an advice depends on: one student, one leave, and what is known at a moment. */
@Value.Immutable
public abstract class AdviceCase {

    /**
     * The student.
     *
     * @return the student, as held by the mentor on leave
     */
    public abstract Student student();

    /**
     * The leave, merged with all that are one with it.
     *
     * @return the leave
     */
    public abstract Leave leave();

    /**
     * All leaves of the same mentor, this one included.
     *
     * @return the absences
     */
    public abstract Absences absences();

    /**
     * The student's sessions and excuses, over the leave and a week on either side.
     *
     * @return the attendance
     */
    public abstract Attendance attendance();

    /**
     * The student's last answer about this leave.
     *
     * @return the consent or the refusal, or empty when there is none
     */
    public abstract Optional<Consent> consent();

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

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a case. */
    public static final class Builder extends ImmutableAdviceCase.Builder {}
}
