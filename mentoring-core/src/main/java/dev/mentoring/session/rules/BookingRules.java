package dev.mentoring.session.rules;

import dev.mentoring.session.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * Whether a time is taken by another session: two sessions of one student never overlap (A15). What was called off or
 * missed takes no time. Pure functions.
 *
 * @param length how long a session lasts
 */
public record BookingRules(Duration length) {

    /**
     * The first session that overlaps one that begins at some moment.
     *
     * @param sessions sessions, in any order
     * @param start when the other one begins; it ends a length later, and one that begins just then does not overlap it
     * @return the session, or empty when the time is free
     */
    public Optional<Session> overlapping(Collection<Session> sessions, Instant start) {
        return sessions.stream()
                .filter(BookingRules::takesTime)
                .filter(each -> overlap(each.start(), start))
                .min(Session.BY_START);
    }

    /**
     * Whether a session takes the time that it was planned for.
     *
     * @param session any session
     * @return true when it is planned or was held
     */
    public static boolean takesTime(Session session) {
        return session.isPlanned() || session.isHeld();
    }

    /**
     * Whether two sessions overlap.
     *
     * @param one when one begins
     * @param other when the other begins
     * @return true if they have a moment in common
     */
    public boolean overlap(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(length) < 0;
    }
}
