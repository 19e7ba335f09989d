package dev.mentoring.leave;

import com.google.common.collect.ImmutableList;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import java.time.Instant;
import java.util.List;
import org.threeten.extra.YearWeek;

/**
 * A student's answer to being kept through a leave. It holds for the displaced weeks it was given for, and no others
 * (A19). Silence is not consent.
 *
 * @param student who
 * @param leave for which leave
 * @param agrees yes or no
 * @param weeks the displaced weeks it was given for
 * @param by who said it: the student, or one who spoke on the student's behalf
 * @param at when
 */
public record Consent(StudentId student, LeaveId leave, boolean agrees, List<YearWeek> weeks, Actor by, Instant at) {

    /** Keeps the weeks from changing. */
    public Consent {
        weeks = ImmutableList.copyOf(weeks);
    }

    /**
     * The same answer, for another name of the leave.
     *
     * @param name the id
     * @return the answer
     */
    public Consent under(LeaveId name) {
        return new Consent(student, name, agrees, weeks, by, at);
    }

    /**
     * Whether the answer still holds.
     *
     * @param displaced the displaced weeks as they stand now
     * @return true if they are those it was given for
     */
    public boolean holdsFor(List<YearWeek> displaced) {
        return weeks.equals(displaced);
    }
}
