package dev.mentoring.planning;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What was loaded for a plan.
 *
 * @param leaves the leaves that are planned, in the order of their starts
 * @param facts what the plan depends on
 */
record PlanFacts(List<PlannedLeave> leaves, PlanCase facts) {

    PlanFacts {
        leaves = ImmutableList.copyOf(leaves);
    }
}
