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

    /**
     * A run of whole numbers: days, or sessions.
     *
     * @param from the least, included
     * @param to the greatest, included
     */
    public record Span(int from, int to) {

        /** Refuses a run without a number in it. */
        public Span {
            if (to < from) {
                throw new IllegalArgumentException("A span runs upwards, unlike " + from + " to " + to);
            }
        }

        /**
         * A run without a greatest number.
         *
         * @param from the least, included
         * @return the run
         */
        public static Span atLeast(int from) {
            return new Span(from, Integer.MAX_VALUE);
        }

        /**
         * Whether a number lies in the run.
         *
         * @param number any number
         * @return true if so
         */
        public boolean contains(int number) {
            return from <= number && number <= to;
        }
    }

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
