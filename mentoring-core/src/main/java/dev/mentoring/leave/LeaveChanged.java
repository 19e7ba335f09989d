package dev.mentoring.leave;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A leave with new dates.
 *
 * @param advice what the whole that it is now part of means for each student, and what is to be looked at
 * @param remaining what was one leave with it and is so no more, each whole under its id, the earliest first (A19)
 */
public record LeaveChanged(LeaveAdvice advice, List<Leave> remaining) {

    /** Keeps the leaves from changing. */
    public LeaveChanged {
        remaining = ImmutableList.copyOf(remaining);
    }

    /**
     * What is to be looked at.
     *
     * @return one alert for each student lent for what was one leave with it, by student id
     */
    public List<Alert> alerts() {
        return advice.alerts();
    }
}
