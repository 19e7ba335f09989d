package dev.mentoring.leave;

import static dev.mentoring.fixtures.Fixtures.STANDARD;
import static dev.mentoring.fixtures.Fixtures.apprentice;
import static dev.mentoring.fixtures.Fixtures.leave;
import static dev.mentoring.fixtures.Fixtures.selfFundedStudent;
import static dev.mentoring.fixtures.Fixtures.session;
import static dev.mentoring.fixtures.Fixtures.thirdPartyStudent;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import dev.mentoring.answer.RuleId;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.leave.rules.Asking;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.policy.Strength;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.YearWeek;

/** An advice put in words, for every combination that the rules can come to. */
class AdviceTextTest {

    private static Advice advice(
            Funding funding,
            AdviceKind kind,
            Strength strength,
            Advice.Ground ground,
            Set<Advice.Need> needs,
            int sessions) {
        List<YearWeek> lost =
                Weeks.between(Weeks.parse("2026-W52"), Weeks.parse("2026-W53")).subList(0, sessions);
        return Advice.builder()
                .student(StudentId.of("ari"))
                .funding(funding)
                .kind(kind)
                .strength(strength)
                .ground(ground)
                .needs(needs)
                .days(5)
                .lostWeeks(lost)
                .rules(RuleId.of("A1", "S14"))
                .policy("house rules")
                .build();
    }

    static List<Advice> everyAdvice() {
        List<Advice> all = new ArrayList<>();
        for (Funding funding : Funding.values()) {
            Strength strong = funding.isContractual() ? Strength.REQUIRED : Strength.ADVISED;
            all.add(advice(funding, AdviceKind.UNAFFECTED, Strength.ALLOWED, Advice.Ground.FIGURES, Set.of(), 0));
            for (int sessions = 1; sessions <= 2; sessions++) {
                all.add(advice(funding, AdviceKind.TRANSFER, strong, Advice.Ground.FIGURES, Set.of(), sessions));
                for (Strength beneath : EnumSet.of(strong, Strength.ADVISED)) {
                    all.add(advice(
                            funding, AdviceKind.CONTACT_STAFF, beneath, Advice.Ground.LONG_PAUSE, Set.of(), sessions));
                }
            }
        }
        all.add(advice(
                Funding.APPRENTICESHIP, AdviceKind.MOVE_IN_DAY, Strength.ADVISED, Advice.Ground.FIGURES, Set.of(), 0));
        for (Funding funding : Set.of(Funding.THIRD_PARTY, Funding.SELF_FUNDED)) {
            for (Set<Advice.Need> needs : Sets.powerSet(Set.of(Advice.Need.values()))) {
                all.add(advice(funding, AdviceKind.KEEP, Strength.ADVISED, Advice.Ground.FIGURES, needs, 1));
            }
            Strength strong = funding.isContractual() ? Strength.REQUIRED : Strength.ADVISED;
            for (Advice.Ground ground : Set.of(Advice.Ground.REFUSED, Advice.Ground.NO_ROOM)) {
                all.add(advice(funding, AdviceKind.TRANSFER, strong, ground, Set.of(), 1));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("everyAdvice")
    void it_quotes_student_rules_figures_and_policy_in_both_languages(Advice advice) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(advice.explain(locale))
                    .startsWith("ari")
                    .contains("(A1, S14)", "5 ", "house rules")
                    .doesNotContain("{", "}", "''", "choice", "null");
            advice.lostWeeks()
                    .forEach(week -> assertThat(advice.explain(locale)).contains(week.toString()));
        }
        assertThat(advice.explain(Locale.FRENCH)).isNotEqualTo(advice.explain(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("everyAdvice")
    void a_language_that_is_not_spoken_gets_the_english_words(Advice advice) {
        assertThat(advice.explain(Locale.forLanguageTag("tr-TR"))).isEqualTo(advice.explain(Locale.ENGLISH));
        assertThat(advice.explain(Locale.CANADA_FRENCH)).isEqualTo(advice.explain(Locale.FRENCH));
    }

    @ParameterizedTest
    @MethodSource("everyAdvice")
    void what_is_lacking_is_named_and_nothing_else(Advice advice) {
        String english = advice.explain(Locale.ENGLISH);
        assertThat(english.contains("consent.")).isEqualTo(advice.needs().contains(Advice.Need.CONSENT));
        assertThat(english.contains("catch-up session."))
                .isEqualTo(advice.needs().contains(Advice.Need.CATCH_UP));
    }

    @Test
    void every_kind_strength_and_ground_has_words_of_its_own() {
        Stream<String> heads = everyAdvice().stream()
                .map(advice -> advice.kind() + " " + advice.strength() + " " + advice.ground())
                .distinct();
        long texts = everyAdvice().stream()
                .map(advice -> advice.explain(Locale.ENGLISH))
                .map(text -> text.replaceAll("\\d[^;]*;", ";"))
                .distinct()
                .count();
        assertThat(texts).isGreaterThanOrEqualTo(heads.count());
    }

    @Test
    void an_advice_reads_like_this() {
        Advice transfer = Asking.about(thirdPartyStudent(), leave("2026-05-04", "2026-05-17"))
                .advice();
        assertThat(transfer.explain(Locale.ENGLISH))
                .isEqualTo(
                        "ari: transfer, REQUIRED (A1, S9): 14 days away, 2 sessions lost in 2026-W19, 2026-W20; policy"
                                + " \"default\". A third party pays for a session every week: another mentor has to take over.");
        Advice keep = Asking.about(selfFundedStudent(), leave("2026-06-01", "2026-06-01"))
                .agreedFor("2026-W23")
                .advice();
        assertThat(keep.explain(Locale.FRENCH))
                .isEqualTo("cy : conserver, CONSEILLÉ (A2, S28, S29) : 1 jour d’absence, 1 session perdue en 2026-W23 ;"
                        + " politique « default ». Une session perdue tout au plus : l’étudiant peut rester, s’il est"
                        + " d’accord et si la session est rattrapée avant ou après. Il manque encore : une session de"
                        + " rattrapage datée.");
        Advice unaffected = Asking.about(selfFundedStudent(), leave("2026-06-02", "2026-06-02"))
                .advice();
        assertThat(unaffected.explain(Locale.ENGLISH))
                .isEqualTo(
                        "cy: unaffected, ALLOWED (S1): 1 day away, no session lost; policy \"default\". The leave makes"
                                + " no weekly session impossible.");
    }

    @Test
    void a_school_with_other_thresholds_is_not_told_of_a_week() {
        ContinuityPolicy lenient = ContinuityPolicy.builder()
                .from(STANDARD)
                .thirdPartyKeepBelowDays(20)
                .build();
        Student ari = thirdPartyStudent();
        Advice keep = Asking.about(ari, leave("2026-06-01", "2026-06-10"))
                .with(session("S1", ari, "2026-06-02T10:00"), session("S2", ari, "2026-06-12T10:00"))
                .under(lenient)
                .advice();
        assertThat(keep.kind()).isEqualTo(AdviceKind.KEEP);
        assertThat(keep.explain(Locale.ENGLISH)).doesNotContainIgnoringCase("less than a week");
        assertThat(keep.explain(Locale.FRENCH)).doesNotContainIgnoringCase("moins d’une semaine");
    }

    @Test
    void what_is_advised_is_not_said_to_be_a_must() {
        Advice refused = Asking.about(selfFundedStudent(), leave("2026-06-01", "2026-06-01"))
                .refusedFor("2026-W23")
                .advice();
        assertThat(refused.explain(Locale.ENGLISH)).doesNotContain("has to");
        assertThat(refused.explain(Locale.FRENCH)).doesNotContain("doit");
    }

    @Test
    void names_and_ids_are_text_and_no_pattern() {
        ContinuityPolicy odd = ContinuityPolicy.builder().name("l'École {0}").build();
        Advice advice = Asking.about(apprentice(), leave("L1", Leave.openFrom("2026-06-01")))
                .under(odd)
                .on("2026-06-01T10:00")
                .advice();
        assertThat(advice.explain(Locale.ENGLISH)).contains("policy \"l'École {0}\"");
    }
}
