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
 * A port: leaves.
 *
 * <p>Absence is an empty answer. What a transaction saved it reads back. The ids that a leave absorbed come back in the
 * order in which it absorbed them.
 */
public interface Leaves {

    /**
     * The leaves that go by these names: their own ids, or ones that they absorbed.
     *
     * @param tx the transaction
     * @param names any number of ids
     * @return under each name the leave, cancelled ones included; unknown names are absent
     */
    Map<LeaveId, Leave> named(Tx tx, Set<LeaveId> names);

    /**
     * The leave that goes by a name.
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
     * @return for each mentor who has any, those not cancelled and not absorbed, the earliest first
     */
    Map<MentorId, List<Leave>> of(Tx tx, Set<MentorId> mentors);

    /**
     * All leaves that stand and are not over.
     *
     * @param tx the transaction
     * @param now the moment of asking
     * @return running and coming ones, in the order of their starts, then ids; a leave is over at its end
     */
    List<Leave> notOver(Tx tx, Instant now);

    /**
     * Keeps a leave, in place of those it is named as: of itself as it was, and of those it absorbed.
     *
     * @param tx the transaction
     * @param leave the leave; what it absorbed names all that those absorbed before
     */
    void save(Tx tx, Leave leave);
}
