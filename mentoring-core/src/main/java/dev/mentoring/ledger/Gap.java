package dev.mentoring.ledger;

/** Why a week is uncovered. */
public enum Gap {
    /** The mentor's leave leaves no day for the session. */
    MENTOR_ON_LEAVE,
    /** The mentor did not come, or called the session off. */
    MENTOR_ABSENT,
    /** The student did not come. */
    STUDENT_ABSENT,
    /** The session was called off, and none took its place. */
    CANCELLED,
    /** A session was planned, and nobody said in time what became of it. */
    NOT_CONFIRMED,
    /** No session was ever planned (S12). */
    NOTHING_PLANNED
}
