package dev.mentoring.policy;

import com.google.common.collect.ImmutableList;
import dev.mentoring.roster.Funding;
import dev.mentoring.text.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Looks for cases that a set of clauses leaves open, or decides twice. Pure functions. */
public final class PolicyLint {

    /** The days that are tried. */
    public static final Clause.Span DAYS = new Clause.Span(1, 60);

    /** The numbers of sessions that are tried. */
    public static final Clause.Span SESSIONS = new Clause.Span(0, 9);

    private PolicyLint() {}

    /** What can be wrong with a set of clauses. */
    public enum Fault {
        /** No clause speaks of the case. */
        HOLE,
        /** More than one clause does. */
        OVERLAP
    }

    /**
     * A run of cases with the same fault.
     *
     * @param fault what is wrong
     * @param funding whose cases
     * @param sessions n
     * @param days D, the longest run with the same clauses
     * @param clauses how many clauses apply
     */
    public record Finding(Fault fault, Funding funding, int sessions, Clause.Span days, int clauses) {

        /**
         * The finding, for people.
         *
         * @param locale French for a French locale, English for any other
         * @return one sentence
         */
        public String explain(Locale locale) {
            String whom = Texts.of(locale, "funding." + funding);
            return Texts.of(locale, "lint." + fault, whom, days.from(), days.to(), sessions, clauses);
        }
    }

    /**
     * Tries every funding, D and n.
     *
     * @param clauses the clauses, in any order
     * @return every fault, by funding, then n, then D; nothing for a sound policy
     */
    public static List<Finding> check(Collection<Clause> clauses) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Funding funding : Funding.values()) {
            for (int n = SESSIONS.from(); n <= SESSIONS.to(); n++) {
                findings.addAll(runs(clauses, funding, n));
            }
        }
        return findings.build();
    }

    private static List<Finding> runs(Collection<Clause> clauses, Funding funding, int n) {
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        int from = DAYS.from();
        for (int d = DAYS.from(); d <= DAYS.to(); d++) {
            int here = count(clauses, funding, d, n);
            if (d == DAYS.to() || count(clauses, funding, d + 1, n) != here) {
                if (here != 1) {
                    found.add(new Finding(
                            here == 0 ? Fault.HOLE : Fault.OVERLAP, funding, n, new Clause.Span(from, d), here));
                }
                from = d + 1;
            }
        }
        return found.build();
    }

    private static int count(Collection<Clause> clauses, Funding funding, int d, int n) {
        return (int) clauses.stream()
                .filter(clause -> clause.appliesTo(funding, d, n))
                .count();
    }
}
