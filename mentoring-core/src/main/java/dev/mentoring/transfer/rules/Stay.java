package dev.mentoring.transfer.rules;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.Leave;
import dev.mentoring.policy.ContinuityPolicy;
import java.time.Instant;
import java.util.Optional;
import org.threeten.extra.Interval;

/** How long a student would be with a target: the window of a transfer. */
public final class Stay {

    private Stay() {}

    /**
     * The window of a temporary transfer: from a moment to the leave's end. An open leave ends as it is reckoned; past
     * that, as many days on.
     *
     * @param leave the leave
     * @param from the first moment
     * @param policy says how many days an open leave is reckoned as
     * @param time the school's time
     * @return the window, or empty when the leave is over by then
     */
    public static Optional<Interval> during(Leave leave, Instant from, ContinuityPolicy policy, SchoolTime time) {
        int openDays = policy.longLeaveOverDays();
        Instant reckoned = leave.reckoned(time, openDays).getEnd();
        Instant end = leave.isOpen() && !from.isBefore(reckoned)
                ? time.startOf(time.day(from).plusDays(openDays))
                : reckoned;
        return from.isBefore(end) ? Optional.of(Interval.of(from, end)) : Optional.empty();
    }
}
