package dev.mentoring.policy;

import static dev.mentoring.policy.AdviceKind.KEEP;
import static dev.mentoring.policy.AdviceKind.TRANSFER;
import static dev.mentoring.policy.AdviceKind.UNAFFECTED;
import static dev.mentoring.policy.Strength.ADVISED;
import static dev.mentoring.policy.Strength.ALLOWED;
import static dev.mentoring.policy.Strength.REQUIRED;

import com.google.common.collect.ImmutableList;
import dev.mentoring.answer.RuleId;
import dev.mentoring.policy.ContinuityPolicy.SelfFundedGap;
import dev.mentoring.roster.Funding;
import java.util.List;

/** A policy spelled out as clauses (A1 to A5). The long pause (A10) goes before them and is no clause. */
final class PolicyClauses {

    private static final Clause.Span NONE = new Clause.Span(0, 0);
    private static final Clause.Span ONE = new Clause.Span(1, 1);
    private static final Clause.Span ANY_DAYS = Clause.Span.atLeast(1);

    private final ImmutableList.Builder<Clause> clauses = ImmutableList.builder();

    private PolicyClauses() {}

    static List<Clause> of(ContinuityPolicy policy) {
        PolicyClauses book = new PolicyClauses();
        for (Funding funding : Funding.values()) {
            book.add(funding, ANY_DAYS, NONE, UNAFFECTED, ALLOWED, "S1");
        }
        book.thirdParty(policy.strictWeekly() ? 1 : policy.thirdPartyKeepBelowDays());
        book.apprenticeship();
        book.selfFunded(policy.selfFundedKeepUpToDays(), policy.selfFundedGap());
        return book.clauses.build();
    }

    private void thirdParty(int keepBelow) {
        Funding whom = Funding.THIRD_PARTY;
        if (keepBelow > 1) {
            Clause.Span shortLeave = new Clause.Span(1, keepBelow - 1);
            add(whom, shortLeave, ONE, KEEP, ADVISED, "A1", "S14", "S15", "S16");
            add(whom, shortLeave, Clause.Span.atLeast(2), TRANSFER, REQUIRED, "A1", "A3", "S9");
        }
        add(whom, Clause.Span.atLeast(Math.max(1, keepBelow)), Clause.Span.atLeast(1), TRANSFER, REQUIRED, "A1", "S9");
    }

    private void apprenticeship() {
        add(Funding.APPRENTICESHIP, ANY_DAYS, Clause.Span.atLeast(1), TRANSFER, REQUIRED, "A5", "S25", "S27");
    }

    private void selfFunded(int keepUpTo, SelfFundedGap gap) {
        Funding whom = Funding.SELF_FUNDED;
        if (keepUpTo > 0) {
            add(whom, new Clause.Span(1, keepUpTo), ONE, KEEP, ADVISED, "A2", "S28", "S29");
        }
        AdviceKind inTheGap = gap == SelfFundedGap.TRANSFER ? TRANSFER : KEEP;
        add(whom, Clause.Span.atLeast(keepUpTo + 1), ONE, inTheGap, ADVISED, "A4", "S28", "S30");
        add(whom, ANY_DAYS, Clause.Span.atLeast(2), TRANSFER, ADVISED, "A2", "S30");
    }

    private void add(
            Funding funding,
            Clause.Span days,
            Clause.Span sessions,
            AdviceKind advice,
            Strength strength,
            String... rules) {
        clauses.add(new Clause(funding, days, sessions, advice, strength, RuleId.of(rules)));
    }
}
