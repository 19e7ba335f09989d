package dev.mentoring.leave;

import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A port: leaves as they were declared. Which of them are one leave is worked out by the library (A19), and kept nowhere.
 *
 * <p>Absence is an empty answer. What a transaction saved it reads back. A leave may have absorbed others, by the first
 * edition of the library: their ids come back in the order given.
 */
public interface Leaves {

    /**
     * The leaves declared under these ids, or that absorbed them.
     *
     * @param tx the transaction
     * @param names any number of ids
     * @return under each name the leave, cancelled ones included; unknown names are absent
     */
    Map<LeaveId, Leave> named(Tx tx, Set<LeaveId> names);

    /**
     * The leave declared under an id, or that absorbed it.
     *
     * @param tx the transaction
     * @param name the id
     * @return the leave, cancelled ones included, or empty when there is none
     */
    default Optional<Leave> find(Tx tx, LeaveId name) {
        return Optional.ofNullable(named(tx, Set.of(name)).get(name));
    }

    /**
     * The leaves of these mentors that stand.
     *
     * @param tx the transaction
     * @param mentors any number of ids
     * @return for each mentor who has any, those not cancelled, in the order in which they were first saved
     */
    Map<MentorId, List<Leave>> of(Tx tx, Set<MentorId> mentors);

    /**
     * The leaves of all mentors who have one that stands and is not over.
     *
     * @param tx the transaction
     * @param now the moment of asking; a leave is over at its end
     * @return for each of these mentors what {@link #of} gives, those that are over included
     */
    Map<MentorId, List<Leave>> notOver(Tx tx, Instant now);

    /**
     * Keeps a leave, in place of a former one of the same id and of those it absorbed.
     *
     * @param tx the transaction
     * @param leave the leave as it was declared
     */
    void save(Tx tx, Leave leave);
}
