package dev.mentoring.session;

import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.StudentId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.YearWeek;

/** A mentoring session of one student. Its mentor is whoever holds the student at its start. */
@Value.Immutable
public abstract class Session {

    /** The earliest first; of two at the same time, by id. */
    public static final Comparator<Session> BY_START =
            Comparator.comparing(Session::start).thenComparing(Session::id);

    /**
     * Names the session.
     *
     * @return the id
     */
    public abstract SessionId id();

    /**
     * Whose session it is.
     *
     * @return the student's id
     */
    public abstract StudentId student();

    /**
     * When it begins.
     *
     * @return the moment
     */
    public abstract Instant start();

    /**
     * What became of it.
     *
     * @return the status
     */
    @Value.Default
    public SessionStatus status() {
        return SessionStatus.PLANNED;
    }

    /**
     * The one missed week that it makes up for (A15).
     *
     * @return the week; empty for an ordinary session, which stands for the week it lies in
     */
    public abstract Optional<YearWeek> makesUpFor();

    /**
     * Who told the outcome, when it was told long after its week.
     *
     * @return the member of staff, or empty when it was told in time
     */
    public abstract Optional<String> lateBy();

    /**
     * The same session, its outcome told long after its week.
     *
     * @param staff who told it
     * @return the session
     */
    public Session toldLateBy(String staff) {
        return builder().from(this).lateBy(staff).build();
    }

    /**
     * The same session, with another outcome.
     *
     * @param status what became of it
     * @return the session
     */
    public Session with(SessionStatus status) {
        return builder().from(this).status(status).build();
    }

    /**
     * Whether its outcome is open.
     *
     * @return true when it is planned
     */
    public boolean isPlanned() {
        return status() == SessionStatus.PLANNED;
    }

    /**
     * Whether it took place.
     *
     * @return true when it was held
     */
    public boolean isHeld() {
        return status() == SessionStatus.HELD;
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a session. */
    public static final class Builder extends ImmutableSession.Builder {}
}
