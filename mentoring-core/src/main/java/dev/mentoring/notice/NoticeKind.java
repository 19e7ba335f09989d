package dev.mentoring.notice;

/** What people are told of. */
public enum NoticeKind {
    /** A leave is coming: who can take students? (S32, S33) */
    POLL,
    /** Another mentor takes over (S18, S19, S20). */
    STUDENT_WARNED,
    /** Students have come (S22). */
    STUDENTS_RECEIVED,
    /** Students can go back (S42, S43). */
    RETURN_DUE,
    /** When will the mentor be back? (A14) */
    RETURN_UNKNOWN,
    /** No replacement was found in time (S44, A9). */
    HELP_REQUEST,
    /** A week went by without a session (A6). */
    GAP_FOUND,
    /** A student changed project at a replacement. */
    PROJECT_CHANGED,
    /** The dates of a leave have changed. */
    LEAVE_CHANGED,
    /** Somebody answered for the student. */
    CONSENT_RECORDED,
    /** What the school knows of a student or of the holder has changed. */
    ROSTER_CHANGED
}
