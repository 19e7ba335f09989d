package dev.mentoring.roster;

import dev.mentoring.work.Tx;
import java.util.Map;
import java.util.Set;

/**
 * A port: students, read-only to the library. A host may answer it from tables of its own.
 *
 * <p>Absence is an empty answer, never an exception. Within one transaction that only
 * reads, the same question gets the same answer.
 */
public interface Students {

    /**
     * The students of these ids.
     *
     * @param tx the transaction
     * @param ids any number of ids
     * @return each that exists, under its id; unknown ids are absent
     */
    Map<StudentId, Student> find(Tx tx, Set<StudentId> ids);
}
