package dev.mentoring.policy;

/** How strong an advice is. */
public enum Strength {
    /** It has to be. */
    REQUIRED,
    /** It should be. */
    ADVISED,
    /** It may be. */
    ALLOWED,
    /** It must not be. */
    FORBIDDEN
}
