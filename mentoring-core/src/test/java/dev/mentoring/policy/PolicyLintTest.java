package dev.mentoring.policy;

import static dev.mentoring.policy.AdviceKind.KEEP;
import static dev.mentoring.policy.AdviceKind.TRANSFER;
import static dev.mentoring.policy.AdviceKind.UNAFFECTED;
import static dev.mentoring.policy.Strength.ADVISED;
import static dev.mentoring.policy.Strength.ALLOWED;
import static dev.mentoring.policy.Strength.REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mentoring.answer.RuleId;
import dev.mentoring.policy.ContinuityPolicy.SelfFundedGap;
import dev.mentoring.policy.PolicyLint.Fault;
import dev.mentoring.policy.PolicyLint.Finding;
import dev.mentoring.roster.Funding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Every funding, D = 1 to 60, n = 0 to 9: one clause speaks of it, and one only. */
class PolicyLintTest {

    private static final Clause.Span NONE = new Clause.Span(0, 0);
    private static final Clause.Span ONE = new Clause.Span(1, 1);
    private static final Clause.Span ANY = Clause.Span.atLeast(1);

    private static Clause clause(
            Funding whom, Clause.Span days, Clause.Span sessions, AdviceKind kind, Strength strength) {
        return new Clause(whom, days, sessions, kind, strength, RuleId.of("S8"));
    }

    /** The help page word for word: S9, S14, S27, S28, S30. */
    private static List<Clause> theSeed() {
        List<Clause> clauses = new ArrayList<>();
        for (Funding funding : Funding.values()) {
            clauses.add(clause(funding, ANY, NONE, UNAFFECTED, ALLOWED));
        }
        clauses.add(clause(Funding.THIRD_PARTY, new Clause.Span(1, 6), ONE, KEEP, ADVISED));
        clauses.add(clause(Funding.THIRD_PARTY, new Clause.Span(1, 6), Clause.Span.atLeast(2), TRANSFER, REQUIRED));
        clauses.add(clause(Funding.THIRD_PARTY, Clause.Span.atLeast(7), ANY, TRANSFER, REQUIRED));
        clauses.add(clause(Funding.APPRENTICESHIP, ANY, ANY, TRANSFER, REQUIRED));
        clauses.add(clause(Funding.SELF_FUNDED, new Clause.Span(1, 7), ANY, KEEP, ADVISED));
        clauses.add(clause(Funding.SELF_FUNDED, Clause.Span.atLeast(15), ANY, TRANSFER, ADVISED));
        return clauses;
    }

    @Test
    void the_default_policy_has_no_finding() {
        assertThat(PolicyLint.check(ContinuityPolicy.standard().clauses())).isEmpty();
    }

    @Property
    void no_option_makes_a_hole_or_an_overlap(
            @ForAll boolean strict,
            @ForAll SelfFundedGap gap,
            @ForAll @IntRange(max = 70) int keepBelow,
            @ForAll @IntRange(max = 70) int keepUpTo) {
        ContinuityPolicy policy = ContinuityPolicy.builder()
                .strictWeekly(strict)
                .selfFundedGap(gap)
                .thirdPartyKeepBelowDays(keepBelow)
                .selfFundedKeepUpToDays(keepUpTo)
                .build();
        assertThat(PolicyLint.check(policy.clauses())).isEmpty();
    }

    @Property
    void the_thresholds_decide_as_they_say(
            @ForAll @IntRange(max = 30) int keepBelow,
            @ForAll @IntRange(max = 30) int keepUpTo,
            @ForAll @IntRange(min = 1, max = 28) int days) {
        ContinuityPolicy policy = ContinuityPolicy.builder()
                .thirdPartyKeepBelowDays(keepBelow)
                .selfFundedKeepUpToDays(keepUpTo)
                .selfFundedGap(SelfFundedGap.TRANSFER)
                .build();
        assertThat(kind(policy, Funding.THIRD_PARTY, days, 1)).isEqualTo(days < keepBelow ? KEEP : TRANSFER);
        assertThat(kind(policy, Funding.SELF_FUNDED, days, 1)).isEqualTo(days <= keepUpTo ? KEEP : TRANSFER);
        for (Funding funding : Funding.values()) {
            assertThat(kind(policy, funding, days, 0)).isEqualTo(UNAFFECTED);
            assertThat(kind(policy, funding, days, 2)).isEqualTo(TRANSFER);
        }
    }

    private static AdviceKind kind(ContinuityPolicy policy, Funding funding, int days, int sessions) {
        return policy.clauses().stream()
                .filter(clause -> clause.appliesTo(funding, days, sessions))
                .findFirst()
                .orElseThrow()
                .advice();
    }

    @Test
    void A4_the_literal_seed_leaves_the_self_funded_open_from_8_to_14_days() {
        assertThat(PolicyLint.check(theSeed()))
                .containsExactlyElementsOf(Stream.iterate(1, n -> n + 1)
                        .limit(9)
                        .map(n -> new Finding(Fault.HOLE, Funding.SELF_FUNDED, n, new Clause.Span(8, 14), 0))
                        .toList());
    }

    @Test
    void two_clauses_of_one_case_are_an_OVERLAP() {
        List<Clause> clauses = new ArrayList<>(ContinuityPolicy.standard().clauses());
        clauses.add(clause(Funding.THIRD_PARTY, new Clause.Span(5, 6), ONE, TRANSFER, REQUIRED));
        clauses.add(clause(Funding.THIRD_PARTY, new Clause.Span(6, 8), ONE, TRANSFER, REQUIRED));
        assertThat(PolicyLint.check(clauses))
                .containsExactly(
                        new Finding(Fault.OVERLAP, Funding.THIRD_PARTY, 1, new Clause.Span(5, 5), 2),
                        new Finding(Fault.OVERLAP, Funding.THIRD_PARTY, 1, new Clause.Span(6, 6), 3),
                        new Finding(Fault.OVERLAP, Funding.THIRD_PARTY, 1, new Clause.Span(7, 8), 2));
    }

    @Test
    void without_a_clause_all_is_a_hole_by_funding_then_sessions() {
        List<Finding> findings = PolicyLint.check(List.of());
        assertThat(findings)
                .hasSize(30)
                .allSatisfy(finding -> assertThat(finding.days()).isEqualTo(new Clause.Span(1, 60)));
        assertThat(findings.get(0))
                .isEqualTo(new Finding(Fault.HOLE, Funding.THIRD_PARTY, 0, new Clause.Span(1, 60), 0));
        assertThat(findings.get(29))
                .isEqualTo(new Finding(Fault.HOLE, Funding.SELF_FUNDED, 9, new Clause.Span(1, 60), 0));
    }

    @Test
    void a_fault_on_the_first_or_the_last_day_is_found() {
        List<Clause> clauses = new ArrayList<>();
        for (Funding funding : Funding.values()) {
            clauses.add(clause(funding, new Clause.Span(2, 59), Clause.Span.atLeast(0), KEEP, ADVISED));
        }
        assertThat(PolicyLint.check(clauses))
                .filteredOn(finding -> finding.funding() == Funding.APPRENTICESHIP && finding.sessions() == 3)
                .extracting(Finding::days)
                .containsExactly(new Clause.Span(1, 1), new Clause.Span(60, 60));
    }

    @Test
    void a_finding_is_put_in_words() {
        Finding hole = new Finding(Fault.HOLE, Funding.SELF_FUNDED, 2, new Clause.Span(8, 14), 0);
        assertThat(hole.explain(Locale.ENGLISH))
                .isEqualTo("No clause says what happens to a student (self-funded) for D = 8…14 days and n = 2 sessions"
                        + " lost.");
        assertThat(hole.explain(Locale.FRENCH))
                .isEqualTo("Aucune clause ne dit ce que devient un étudiant (autofinancé) pour D = 8…14 jours et n = 2"
                        + " sessions perdues.");
        Finding overlap = new Finding(Fault.OVERLAP, Funding.APPRENTICESHIP, 1, new Clause.Span(5, 6), 3);
        assertThat(overlap.explain(Locale.ENGLISH))
                .isEqualTo("3 clauses speak at once of a student (apprenticeship) for D = 5…6 days and n = 1 sessions"
                        + " lost.");
        assertThat(overlap.explain(Locale.FRENCH))
                .startsWith("3 clauses parlent à la fois d’un étudiant (en alternance)");
    }

    @Test
    void a_span_runs_upwards_and_holds_both_its_ends() {
        assertThat(new Clause.Span(2, 4).contains(1)).isFalse();
        assertThat(new Clause.Span(2, 4).contains(2)).isTrue();
        assertThat(new Clause.Span(2, 4).contains(4)).isTrue();
        assertThat(new Clause.Span(2, 4).contains(5)).isFalse();
        assertThat(Clause.Span.atLeast(2).contains(Integer.MAX_VALUE)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Clause.Span(2, 1));
    }
}
