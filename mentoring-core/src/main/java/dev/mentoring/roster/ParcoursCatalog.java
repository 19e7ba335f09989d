package dev.mentoring.roster;

import dev.mentoring.work.Tx;
import java.util.Optional;

/**
 * A port: the tracks that the school teaches, read-only to the library. A host may answer it from tables of its own.
 *
 * <p>Absence is an empty answer, never an exception. Within one transaction that only
 * reads, the same question gets the same answer.
 */
public interface ParcoursCatalog {

    /**
     * The track of a code.
     *
     * @param tx the transaction
     * @param code the code
     * @return the track, or empty when there is none
     */
    Optional<Parcours> find(Tx tx, ParcoursCode code);
}
