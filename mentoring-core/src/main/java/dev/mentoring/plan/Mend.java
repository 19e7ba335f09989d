package dev.mentoring.plan;

import dev.mentoring.leave.Leave;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.text.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A change after which a student who was not placed is, with all who were.
 *
 * @param kind what is to be changed
 * @param mentor whose seats, profile or leave
 * @param parcours the track that the mentor is to be positioned on, or whose project is lacking
 * @param project the project to be added to the profile
 * @param leave the leave to be shortened
 * @param from the first day of the leave from then on, when that changes
 * @param to the last day of the leave from then on, when that changes
 */
public record Mend(
        Kind kind,
        MentorId mentor,
        Optional<ParcoursCode> parcours,
        Optional<ProjectCode> project,
        Optional<LeaveId> leave,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /** What can be changed, the cheapest first. */
    public enum Kind {
        /** One more seat (S51). */
        SEAT,
        /** A project on the profile (S50). */
        PROJECT,
        /** A parcours on the profile (S49). */
        PARCOURS,
        /** A shorter leave (A20). */
        LEAVE
    }

    /**
     * One more seat.
     *
     * @param mentor whose
     * @return the mend
     */
    public static Mend seat(MentorId mentor) {
        return new Mend(
                Kind.SEAT,
                mentor,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * More on a profile.
     *
     * @param kind {@link Kind#PROJECT} or {@link Kind#PARCOURS}
     * @param mentor whose
     * @param parcours the track
     * @param project the project there
     * @return the mend
     */
    public static Mend profile(Kind kind, MentorId mentor, ParcoursCode parcours, Optional<ProjectCode> project) {
        return new Mend(
                kind, mentor, Optional.of(parcours), project, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A shorter leave.
     *
     * @param leave the leave
     * @param from its first day from then on, when that changes
     * @param to its last day from then on, when that changes
     * @return the mend
     */
    public static Mend leave(Leave leave, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Mend(
                Kind.LEAVE, leave.mentor(), Optional.empty(), Optional.empty(), Optional.of(leave.id()), from, to);
    }

    /**
     * What is to be done, for people.
     *
     * @param locale French for a French locale, English for any other
     * @return one sentence
     */
    public String text(Locale locale) {
        return Texts.of(locale, key(), figures());
    }

    /** A leave is cut at one of its ends; a parcours comes with a project, unless the student is between two. */
    private String key() {
        String plain = "plan.mend." + kind;
        if (from.isPresent()) {
            return plain + ".from";
        }
        return kind == Kind.PARCOURS && project.isEmpty() ? plain + ".alone" : plain;
    }

    private Object[] figures() {
        Stream<String> rest = leave.isPresent()
                ? Stream.of(told(leave), told(from.or(() -> to)))
                : Stream.of(told(parcours), told(project));
        return Stream.concat(Stream.of(mentor.value()), rest).toArray();
    }

    private static String told(Optional<?> part) {
        return part.map(Object::toString).orElse("");
    }
}
