package dev.mentoring.planning;

import com.google.common.collect.ImmutableList;
import dev.mentoring.roster.LeaveId;
import java.util.List;
import java.util.Optional;

/**
 * What is to be planned.
 *
 * @param leaves which leaves, by their ids or ones they absorbed; empty for all that the actor may plan and that are not
 *     over
 * @param mends whether each certificate is to say what would help
 */
public record PlanRequest(Optional<List<LeaveId>> leaves, boolean mends) {

    /** Keeps the leaves from changing. */
    public PlanRequest {
        leaves = leaves.map(ImmutableList::copyOf);
    }

    /**
     * All leaves that the actor may plan and that are not over.
     *
     * @return the request, without mends
     */
    public static PlanRequest everything() {
        return new PlanRequest(Optional.empty(), false);
    }

    /**
     * Some leaves.
     *
     * @param leaves their ids
     * @return the request, without mends
     */
    public static PlanRequest of(LeaveId... leaves) {
        return new PlanRequest(Optional.of(List.of(leaves)), false);
    }

    /**
     * The same, with what would help those not placed. Each mend is tried, which takes its time.
     *
     * @return the request
     */
    public PlanRequest withMends() {
        return new PlanRequest(leaves, true);
    }
}
