package dev.mentoring.leave;

import com.google.common.collect.ImmutableList;
import dev.mentoring.roster.LeaveId;
import java.util.List;
import java.util.Optional;

/**
 * What a leave means for each student whom the mentor holds.
 *
 * @param leave the leave, merged with all that are one with it
 * @param days D, after merging
 * @param advice one for each student held, by student id
 * @param alerts what is to be looked at since the leave was declared or changed, by student id; none for one that is
 *     only asked about
 */
public record LeaveAdvice(Leave leave, int days, List<Advice> advice, List<Alert> alerts) {

    /** Keeps advice and alerts from changing. */
    public LeaveAdvice {
        advice = ImmutableList.copyOf(advice);
        alerts = ImmutableList.copyOf(alerts);
    }

    /**
     * Names the leave.
     *
     * @return the id; for a leave that is only asked about it stands for nothing
     */
    public LeaveId id() {
        return leave.id();
    }

    /**
     * The other leaves that it is one with (A19).
     *
     * @return their ids, in the order in which they were declared
     */
    public List<LeaveId> merged() {
        return ImmutableList.copyOf(leave.absorbed());
    }

    /**
     * The advice for one student.
     *
     * @param student the student's id
     * @return the advice, or empty when the mentor does not hold the student
     */
    public Optional<Advice> on(String student) {
        return advice.stream()
                .filter(each -> each.student().value().equals(student))
                .findFirst();
    }
}
