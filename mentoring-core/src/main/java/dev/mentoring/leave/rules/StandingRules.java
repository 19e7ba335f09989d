package dev.mentoring.leave.rules;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.session.Session;
import java.time.Instant;
import java.time.LocalDate;

/** Whether a session can still be reckoned with. Pure functions. */
public final class StandingRules {

    private StandingRules() {}

    /**
     * Whether a session stands: it was held, or it is planned, its mentor is there, and its outcome is not overdue.
     *
     * @param session any session
     * @param holder the leaves of the mentor whose session it is
     * @param now the moment of asking
     * @param policy how long an outcome may stay untold
     * @param time the school's time
     * @return true if it stands for its week
     */
    public static boolean stands(
            Session session, Absences holder, Instant now, ContinuityPolicy policy, SchoolTime time) {
        return session.isHeld()
                || (session.isPlanned()
                        && !holder.cover(session.start())
                        && now.isBefore(lapse(session, policy, time)));
    }

    /**
     * When a planned session that nobody confirms counts no more: some days after the end of the week it lies in.
     *
     * @param session any session
     * @param policy says how many days
     * @param time the school's time
     * @return the first moment at which it counts no more
     */
    public static Instant lapse(Session session, ContinuityPolicy policy, SchoolTime time) {
        LocalDate sunday = time.week(session.start()).atDay(java.time.DayOfWeek.SUNDAY);
        return time.startOf(sunday.plusDays(1L + policy.confirmWithinDays()));
    }
}
