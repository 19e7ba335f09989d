package dev.mentoring.policy;

/** What is to be done with a student whose mentor goes on leave, the mildest first. */
public enum AdviceKind {
    /** The leave makes no session impossible. */
    UNAFFECTED,
    /** The session moves within its training day or week (A5). */
    MOVE_IN_DAY,
    /** The student stays, and the session is made up (S14, S28). */
    KEEP,
    /** The student goes to another mentor at once (S9, S27, S30). */
    TRANSFER,
    /** Staff takes over (S7, A10). */
    CONTACT_STAFF
}
