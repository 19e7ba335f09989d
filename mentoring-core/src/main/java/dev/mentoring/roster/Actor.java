package dev.mentoring.roster;

import java.util.Optional;

/**
 * Who asks. The host has made sure that it is so; the library decides what the actor may do (S4).
 *
 * @param kind in what part the actor speaks
 * @param name the mentor's or the student's id, the name of a member of staff, or {@code system}
 */
public record Actor(Kind kind, String name) {

    /** The parts in which one can speak. */
    public enum Kind {
        /** A mentor, about students and leaves. */
        MENTOR,
        /** A student, about herself or himself. */
        STUDENT,
        /** A member of the school's staff. */
        STAFF,
        /** The host's scheduler. */
        SYSTEM
    }

    /** Refuses a name that is no id. */
    public Actor {
        Ids.check("actor", name);
    }

    /**
     * A mentor.
     *
     * @param id the mentor's id
     * @return the actor
     */
    public static Actor mentor(String id) {
        return new Actor(Kind.MENTOR, id);
    }

    /**
     * A student.
     *
     * @param id the student's id
     * @return the actor
     */
    public static Actor student(String id) {
        return new Actor(Kind.STUDENT, id);
    }

    /**
     * A member of staff.
     *
     * @param name who
     * @return the actor
     */
    public static Actor staff(String name) {
        return new Actor(Kind.STAFF, name);
    }

    /**
     * The host's scheduler.
     *
     * @return the actor
     */
    public static Actor system() {
        return new Actor(Kind.SYSTEM, "system");
    }

    /**
     * Whether the actor belongs to the staff.
     *
     * @return true if so
     */
    public boolean isStaff() {
        return kind == Kind.STAFF;
    }

    /**
     * Whether the actor is this mentor.
     *
     * @param mentor the mentor
     * @return true if so
     */
    public boolean is(MentorId mentor) {
        return kind == Kind.MENTOR && name.equals(mentor.value());
    }

    /**
     * Whether the actor is this student.
     *
     * @param student the student
     * @return true if so
     */
    public boolean is(StudentId student) {
        return kind == Kind.STUDENT && name.equals(student.value());
    }

    /**
     * The mentor who speaks.
     *
     * @return the id, or empty when it is no mentor
     */
    public Optional<MentorId> asMentor() {
        return kind == Kind.MENTOR ? Optional.of(MentorId.of(name)) : Optional.empty();
    }

    /** Such as {@code mentor:nadia}; the scheduler is {@code system}. */
    @Override
    public String toString() {
        return kind == Kind.SYSTEM ? name : kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + name;
    }
}
