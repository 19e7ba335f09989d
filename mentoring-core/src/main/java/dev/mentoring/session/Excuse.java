package dev.mentoring.session;

import dev.mentoring.roster.StudentId;
import dev.mentoring.validation.Wording;
import java.time.Instant;
import org.threeten.extra.YearWeek;

/**
 * A justified absence or a suspension of training, recorded by staff: no session is owed in the week (A16).
 *
 * @param student whose week
 * @param week the week
 * @param reason why, 1 to {@link Wording#TEXT} characters
 * @param by the member of staff
 * @param at when it was recorded
 */
public record Excuse(StudentId student, YearWeek week, String reason, String by, Instant at) {

    /** Refuses an excuse without a reason. */
    public Excuse {
        Wording.check("The reason of an excuse", reason, Wording.TEXT);
    }
}
