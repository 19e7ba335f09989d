package dev.mentoring.transfer;

import dev.mentoring.assignment.Action;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.StudentId;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * A port: what was moved, and what was denied. Append-only; what a transaction appended it reads back. Transfers of one
 * moment keep the order in which they were appended.
 */
public interface Transfers {

    /**
     * Something about a student that was asked by somebody who may not, and was not done.
     *
     * @param student about whom
     * @param by who asked
     * @param action what was asked
     * @param at when
     */
    record Denial(StudentId student, Actor by, Action action, Instant at) {}

    /**
     * Keeps transfers, after all that were kept before.
     *
     * @param tx the transaction
     * @param transfers in the order in which they were made
     */
    void append(Tx tx, Collection<Transfer> transfers);

    /**
     * The transfers of a student.
     *
     * @param tx the transaction
     * @param student who
     * @return in the order in which they were made; none for a student never moved
     */
    List<Transfer> of(Tx tx, StudentId student);

    /**
     * Keeps denials, after all that were kept before.
     *
     * @param tx the transaction
     * @param denials in the order in which things were asked
     */
    void deny(Tx tx, Collection<Denial> denials);

    /**
     * What was denied about a student.
     *
     * @param tx the transaction
     * @param student about whom
     * @return in the order in which it was kept
     */
    List<Denial> denials(Tx tx, StudentId student);
}
