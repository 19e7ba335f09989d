package dev.mentoring.transfer;

/** What a transfer means for where the student belongs. */
public enum TransferKind {
    /** For a leave; the student comes back. */
    TEMPORARY,
    /** For good; staff only (S7, A10). */
    PERMANENT,
    /** Back to the root mentor (S43). */
    RETURN
}
