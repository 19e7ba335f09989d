package dev.mentoring.session;

/** What became of a session. */
public enum SessionStatus {
    /** It stands ahead, or its outcome was not told yet. */
    PLANNED,
    /** It took place. */
    HELD,
    /** It was called off by agreement. */
    CANCELLED,
    /** The mentor came, the student did not. */
    STUDENT_ABSENT,
    /** The mentor did not come, or called it off (A16). */
    MENTOR_ABSENT;

    /**
     * Whether a session of this status stands for a week.
     *
     * @return true when it is planned or held
     */
    public boolean stands() {
        return this == PLANNED || this == HELD;
    }

    /**
     * Whether it can be told only once the session has begun.
     *
     * @return true for held and for an absence
     */
    public boolean isKnownAfterwards() {
        return this == HELD || this == STUDENT_ABSENT || this == MENTOR_ABSENT;
    }
}
