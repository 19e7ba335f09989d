package dev.mentoring.leave;

/** What a KEEP still lacks. */
public enum Need {
    /** The student's agreement (S15). */
    CONSENT,
    /** A session that makes up for the lost week (S16, S29). */
    CATCH_UP
}
