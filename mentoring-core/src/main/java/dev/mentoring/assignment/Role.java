package dev.mentoring.assignment;

/** What an actor is to the student or the mentor in question. */
public enum Role {
    /** The student in question. */
    STUDENT,
    /** The mentor who has the student now. */
    HOLDER,
    /** The mentor to whom the student belongs. */
    ROOT,
    /** The mentor in question, about a leave, a capacity or seats of her or his own. */
    OWNER,
    /** Any other mentor. */
    OTHER_MENTOR,
    /** A member of staff. */
    STAFF,
    /** The host's scheduler. */
    SYSTEM
}
