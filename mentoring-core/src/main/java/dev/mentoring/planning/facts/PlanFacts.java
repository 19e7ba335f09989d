package dev.mentoring.planning.facts;

import com.google.common.collect.ImmutableList;
import dev.mentoring.transfer.rules.Target;
import java.util.List;

/**
 * What is loaded for a plan, all of it at one moment.
 *
 * @param leaves the leaves that are planned, in the order of their starts
 * @param facts what the plan depends on
 * @param others mentors of other parcours, who may be positioned on those of the students; none unless mends are wanted
 */
public record PlanFacts(List<PlannedLeave> leaves, PlanCase facts, List<Target> others) {

    /** Keeps the lists from changing. */
    public PlanFacts {
        leaves = ImmutableList.copyOf(leaves);
        others = ImmutableList.copyOf(others);
    }

    /**
     * A case alone, without what is to do and without mends.
     *
     * @param facts what the plan depends on
     * @return the facts
     */
    public static PlanFacts of(PlanCase facts) {
        return new PlanFacts(List.of(), facts, List.of());
    }
}
