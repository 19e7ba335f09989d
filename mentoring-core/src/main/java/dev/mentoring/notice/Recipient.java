package dev.mentoring.notice;

import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.StudentId;

/**
 * Who is told. The host knows the address.
 *
 * @param kind what {@code id} names
 * @param id a mentor's id, a student's id, a parcours' code, or {@code staff}
 */
public record Recipient(Kind kind, String id) {

    /** What a recipient can be. */
    public enum Kind {
        /** A mentor. */
        MENTOR,
        /** A student. */
        STUDENT,
        /** The school's staff. */
        STAFF,
        /** The channel of a parcours, which only its mentors read. */
        CHANNEL
    }

    /** The school's staff. */
    public static final Recipient STAFF = new Recipient(Kind.STAFF, "staff");

    /**
     * A mentor.
     *
     * @param id who
     * @return the recipient
     */
    public static Recipient of(MentorId id) {
        return new Recipient(Kind.MENTOR, id.value());
    }

    /**
     * A student.
     *
     * @param id who
     * @return the recipient
     */
    public static Recipient of(StudentId id) {
        return new Recipient(Kind.STUDENT, id.value());
    }

    /**
     * The mentors of a parcours, on their channel.
     *
     * @param code whose
     * @return the recipient
     */
    public static Recipient of(ParcoursCode code) {
        return new Recipient(Kind.CHANNEL, code.value());
    }
}
