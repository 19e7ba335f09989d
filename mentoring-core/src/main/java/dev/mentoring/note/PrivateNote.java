package dev.mentoring.note;

import dev.mentoring.leave.Leave;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A complete hand-over note on a student's dashboard, for mentors and staff, never for the student (S35 to S38). Who
 * wrote it names the mentor (S36), the leave has its dates (S37).
 */
@Value.Immutable
public abstract class PrivateNote {

    /**
     * About whom.
     *
     * @return the student's id
     */
    public abstract StudentId student();

    /**
     * For which leave.
     *
     * @return the leave's id, or empty for any
     */
    public abstract Optional<LeaveId> leave();

    /**
     * The other ids of that leave when the note was written: it holds for each part that the leave then had (A19).
     *
     * @return the ids; none without a leave
     */
    public abstract Set<LeaveId> otherNames();

    /**
     * Whether the note counts for a leave: it was written about it, or about none.
     *
     * @param about the leave
     * @return true if so
     */
    public boolean counts(Leave about) {
        return leave().isEmpty()
                || about.isNamed(leave().get())
                || otherNames().stream().anyMatch(about::isNamed);
    }

    /**
     * When the mentor is back (S37).
     *
     * @return the day, or empty when explicitly unknown
     */
    public abstract Optional<LocalDate> returning();

    /**
     * How the student works (S38).
     *
     * @return the text
     */
    public abstract String habits();

    /**
     * What blocks the student (S38).
     *
     * @return the text
     */
    public abstract String blockers();

    /**
     * How far the student has come (S38).
     *
     * @return the text
     */
    public abstract String progress();

    /**
     * Who wrote it.
     *
     * @return the mentor or member of staff
     */
    public abstract Actor by();

    /**
     * When.
     *
     * @return the moment of the command
     */
    public abstract Instant at();

    /** Redacted: the text of a note stays out of logs (guarantee 7). */
    @Override
    public String toString() {
        return "PrivateNote on " + student() + " (redacted)";
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a note. */
    public static final class Builder extends ImmutablePrivateNote.Builder {}
}
