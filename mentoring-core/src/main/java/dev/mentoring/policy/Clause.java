package dev.mentoring.policy;

import com.google.common.collect.ImmutableList;
import dev.mentoring.answer.RuleId;
import dev.mentoring.roster.Funding;
import java.util.List;

/**
 * One clause of a policy: for a funding, and figures within these bounds, what is advised.
 *
 * @param funding whom it is about
 * @param days D, the calendar days that the leave touches
 * @param sessions n, the displaced weeks
 * @param advice what is advised
 * @param strength how strongly
 * @param rules the rules that say so
 */
public record Clause(
        Funding funding, Span days, Span sessions, AdviceKind advice, Strength strength, List<RuleId> rules) {

    /** Keeps the rules from changing. */
    public Clause {
        rules = ImmutableList.copyOf(rules);
    }

    /**
     * Whether the clause speaks of a case.
     *
     * @param whom the student's funding
     * @param d the days
     * @param n the sessions
     * @return true if so
     */
    public boolean appliesTo(Funding whom, int d, int n) {
        return funding == whom && days.contains(d) && sessions.contains(n);
    }
}
