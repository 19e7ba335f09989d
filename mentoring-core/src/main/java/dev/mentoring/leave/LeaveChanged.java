package dev.mentoring.leave;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A leave with new dates.
 *
 * @param advice what it means now for each student whom the mentor holds
 * @param alerts one for each student lent for it, by student id
 */
public record LeaveChanged(LeaveAdvice advice, List<Alert> alerts) {

    /** Keeps the alerts from changing. */
    public LeaveChanged {
        alerts = ImmutableList.copyOf(alerts);
    }
}
