package dev.mentoring.time;

import com.google.common.collect.ImmutableList;
import dev.mentoring.notice.Recipient;
import dev.mentoring.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Something that a person is to do by a day.
 *
 * @param on the day
 * @param who who is to do it
 * @param step what is to be done
 * @param figures what its text mentions
 */
public record Todo(LocalDate on, Recipient who, Step step, List<String> figures) {

    /** The steps that the library asks people for, in the order of S41. */
    public enum Step {
        /** Set the capacity to 0 (S31). */
        CAPACITY_TO_ZERO,
        /** Ask the mentors of the parcours (S32, S33). */
        POLL,
        /** Warn the students (S34). */
        WARN,
        /** Get the student's consent and plan the catch-up (S15, S16). */
        KEEP,
        /** Leave a private note (S35). */
        NOTE,
        /** Transfer the student (S39). */
        TRANSFER,
        /** Transfer the student to the replacement whom a plan names (S39). */
        TRANSFER_TO,
        /** Move the session within the week (A5). */
        MOVE_SESSION,
        /** Find a replacement; asked of staff (S44). */
        HELP,
        /** Say when the mentor is back (A14). */
        ASK_RETURN,
        /** Send the students back (S43). */
        RETURN,
        /** Set the capacity back to what it was (A11). */
        CAPACITY_BACK
    }

    /** Keeps the figures from changing. */
    public Todo {
        figures = ImmutableList.copyOf(figures);
    }

    /**
     * What is to be done, for people.
     *
     * @param locale French for a French locale, English for any other
     * @return one sentence
     */
    public String what(Locale locale) {
        return Texts.of(locale, "todo." + step, figures.toArray());
    }
}
