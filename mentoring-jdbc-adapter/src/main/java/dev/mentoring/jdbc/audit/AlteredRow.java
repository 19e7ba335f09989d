package dev.mentoring.jdbc.audit;

/**
 * A row of the audit trail that is not as the library wrote it, or does not follow on the one before.
 *
 * @param kind of which table
 * @param of the student's id; of a seal, {@code -}
 * @param number its number among the student's rows of the kind, or among seals, from 1
 */
public record AlteredRow(Kind kind, String of, int number) {

    /** The tables of the audit trail. */
    public enum Kind {
        /** What was moved. */
        TRANSFER,
        /** What was asked by somebody who may not. */
        DENIAL,
        /** What was sealed: a row that the seal covers is gone, or was put in place of another. */
        SEAL
    }
}
