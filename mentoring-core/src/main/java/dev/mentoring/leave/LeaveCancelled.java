package dev.mentoring.leave;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A leave that was called off.
 *
 * @param leave the leave as it was declared
 * @param alerts one for each student lent for what was one leave with it, by student id
 * @param remaining what was one leave with it and stands, each whole under its id, the earliest first (A19); where nothing
 *     remains, the students lent can be returned at once
 */
public record LeaveCancelled(Leave leave, List<Alert> alerts, List<Leave> remaining) {

    /** Keeps alerts and leaves from changing. */
    public LeaveCancelled {
        alerts = ImmutableList.copyOf(alerts);
        remaining = ImmutableList.copyOf(remaining);
    }
}
