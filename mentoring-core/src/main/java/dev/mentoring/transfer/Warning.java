package dev.mentoring.transfer;

import dev.mentoring.roster.StudentId;
import dev.mentoring.text.Texts;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that does not stand in the way of a transfer, but should be looked at.
 *
 * @param kind what
 * @param student about whom, or empty when it is about the leave
 * @param detail an id or a date that its text mentions, or empty
 */
public record Warning(Kind kind, Optional<StudentId> student, String detail) {

    /** What should be looked at. */
    public enum Kind {
        /** More than a week before the leave (A8). */
        EARLY,
        /** After the first session at risk (A8). */
        LATE,
        /** The leaving mentor's capacity is not 0 (S31). */
        CAPACITY_NOT_ZERO,
        /** Nobody asked the mentors of the parcours (S32). */
        NOBODY_POLLED,
        /** The student was not warned (S34). */
        STUDENT_NOT_WARNED,
        /** The student has no current project, so that no profile was asked for it (A17). */
        PROJECT_NOT_CHECKED,
        /** A planned session that the new holder cannot hold. */
        SESSION_NOT_SERVED,
        /** On a return: the root mentor is not positioned on the parcours any more. */
        NOT_ON_PARCOURS,
        /** On a return: the current project is not on the root mentor's profile. */
        PROJECT_NOT_ON_PROFILE,
        /** On a return: the root mentor serves none of the training days. */
        TRAINING_DAY_NOT_SERVED
    }

    public static Warning about(Kind kind, StudentId student) {
        return new Warning(kind, Optional.of(student), "");
    }

    public static Warning of(Kind kind) {
        return new Warning(kind, Optional.empty(), "");
    }

    /**
     * The warning, for people.
     *
     * @param locale French for a French locale, English for any other
     * @return one sentence
     */
    public String text(Locale locale) {
        return Texts.of(locale, "warning." + kind, student.map(StudentId::value).orElse(""), detail);
    }
}
