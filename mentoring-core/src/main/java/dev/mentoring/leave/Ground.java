package dev.mentoring.leave;

/** What an advice rests on, beside the figures. */
public enum Ground {
    /** The figures alone. */
    FIGURES,
    /** The student does not agree to be kept. */
    REFUSED,
    /** No day is left on which the session could be made up. */
    NO_ROOM,
    /** The leave is a long pause (A10). */
    LONG_PAUSE
}
