package dev.mentoring.leave;

import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.text.Texts;
import java.util.Locale;

/**
 * Something that a command leaves for somebody to look at.
 *
 * @param cause what is to be looked at
 * @param student about whom
 * @param mentor who has the student now
 */
public record Alert(Cause cause, StudentId student, MentorId mentor) {

    /** What can be left to look at. */
    public enum Cause {
        /** The dates of the leave for which the student is lent have changed, or it was called off. */
        LEAVE_CHANGED,
        /** The student's project is not on the holder's profile. */
        PROJECT_NOT_ON_PROFILE,
        /** A lent student has another project than the holder was asked for. */
        PROJECT_CHANGED,
        /** The student's funding or training is another one now. */
        TRAINING_CHANGED,
        /** The holder does not hold sessions on the student's usual day any more. */
        USUAL_DAY_NOT_SERVED
    }

    /**
     * What to do about it, for people.
     *
     * @param locale French for a French locale, English for any other
     * @return one sentence
     */
    public String mend(Locale locale) {
        return Texts.of(locale, "alert." + cause);
    }
}
