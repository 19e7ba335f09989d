package dev.mentoring.roster;

import dev.mentoring.work.Tx;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A port: mentors, read-only to the library. A host may answer it from tables of its own.
 *
 * <p>Absence is an empty answer, never an exception. Within one transaction that only
 * reads, the same question gets the same answer.
 */
public interface Mentors {

    /**
     * The mentors of these ids.
     *
     * @param tx the transaction
     * @param ids any number of ids
     * @return each that exists, under its id; unknown ids are absent
     */
    Map<MentorId, Mentor> find(Tx tx, Set<MentorId> ids);

    /**
     * The mentors whose account has an email (A12).
     *
     * @param tx the transaction
     * @param email compared by {@link Email#folded()}
     * @return the ids of all of them, in order: none is unknown, several are ambiguous
     */
    List<MentorId> withEmail(Tx tx, Email email);

    /**
     * The mentors positioned on a track.
     *
     * @param tx the transaction
     * @param parcours the track
     * @return all of them, in the order of their ids; none for an unknown track
     */
    List<Mentor> onParcours(Tx tx, ParcoursCode parcours);

    /**
     * A page of all mentors.
     *
     * @param tx the transaction
     * @param after the last mentor of the page before, whether there is a mentor of that id or not; or empty for the
     *     first page
     * @param most how many at the most, above 0
     * @return the next ones, in the order of their ids; none after the last
     */
    List<Mentor> page(Tx tx, Optional<MentorId> after, int most);
}
