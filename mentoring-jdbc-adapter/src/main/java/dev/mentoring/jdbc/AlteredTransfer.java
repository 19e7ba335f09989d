package dev.mentoring.jdbc;

import dev.mentoring.roster.StudentId;

/**
 * A transfer in the database that is not as the library wrote it, or does not follow on the one before.
 *
 * @param student whose transfer
 * @param number its number among the student's transfers, from 1
 */
public record AlteredTransfer(StudentId student, int number) {}
