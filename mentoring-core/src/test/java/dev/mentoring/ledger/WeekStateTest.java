package dev.mentoring.ledger;

import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.thirdPartyStudent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.answer.RuleId;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.roster.SessionId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WeekStateTest {

    private static final SessionId S1 = SessionId.of("S1");

    static Stream<WeekState> everyState() {
        return Stream.concat(
                Stream.of(
                        new WeekState.Held(S1),
                        new WeekState.Planned(S1),
                        new WeekState.Due(),
                        new WeekState.Compensated(S1),
                        new WeekState.Excused("ill"),
                        new WeekState.Excused(WeekState.Excused.PUBLIC_HOLIDAY)),
                Arrays.stream(WeekState.Gap.values()).map(WeekStateTest::uncovered));
    }

    private static WeekState uncovered(WeekState.Gap why) {
        return new WeekState.Uncovered(why, at("2026-06-15T00:00"));
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void a_week_is_safe_unless_it_is_uncovered(WeekState state) {
        assertThat(state.isSafe()).isEqualTo(state.name() != WeekState.Name.UNCOVERED);
    }

    @Test
    void every_state_has_its_own_name() {
        assertThat(everyState().map(WeekState::name).distinct()).containsExactly(WeekState.Name.values());
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void every_state_is_put_in_words_of_both_languages(WeekState state) {
        String english = state.explain(Locale.ENGLISH);
        String french = state.explain(Locale.FRENCH);
        assertThat(List.of(english, french))
                .allSatisfy(text -> assertThat(text)
                        .isNotBlank()
                        .doesNotContain("{", "}", "''")
                        .doesNotContain(WeekState.Excused.PUBLIC_HOLIDAY));
        assertThat(french).isNotEqualTo(english);
    }

    @Test
    void a_state_names_its_session_or_its_reason() {
        assertThat(new WeekState.Held(S1).explain(Locale.ENGLISH)).isEqualTo("held, by session S1");
        assertThat(new WeekState.Planned(S1).explain(Locale.FRENCH)).isEqualTo("planifiée, session S1");
        assertThat(new WeekState.Compensated(S1).explain(Locale.ENGLISH)).isEqualTo("made up for by session S1");
        assertThat(new WeekState.Excused("ill").explain(Locale.ENGLISH)).isEqualTo("excused: ill");
        assertThat(new WeekState.Excused(WeekState.Excused.PUBLIC_HOLIDAY).explain(Locale.ENGLISH))
                .isEqualTo("excused: every training date of the week is a public holiday");
    }

    @ParameterizedTest
    @EnumSource(WeekState.Gap.class)
    void every_gap_has_words_of_its_own(WeekState.Gap gap) {
        assertThat(Arrays.stream(WeekState.Gap.values())
                        .map(each -> uncovered(each).explain(Locale.ENGLISH))
                        .filter(uncovered(gap).explain(Locale.ENGLISH)::equals))
                .hasSize(1);
        assertThat(uncovered(gap).explain(Locale.FRENCH)).startsWith("NON COUVERTE : ");
    }

    @Test
    void a_reason_is_text_and_no_pattern() {
        assertThat(new WeekState.Excused("l'été {0}").explain(Locale.FRENCH)).isEqualTo("excusée : l'été {0}");
    }

    @Test
    void a_week_of_the_ledger_says_week_state_and_rules() {
        LedgerWeek week = new LedgerWeek(
                thirdPartyStudent().id(), Weeks.parse("2026-W53"), new WeekState.Held(S1), RuleId.of("S3", "A6"));
        assertThat(week.explain(Locale.ENGLISH)).isEqualTo("2026-W53: held, by session S1 (S3, A6)");
    }
}
