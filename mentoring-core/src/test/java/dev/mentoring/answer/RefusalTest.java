package dev.mentoring.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mentoring.fixtures.Defaults;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTest {

    /** The figures that DOMAIN.md has a cause quote. */
    private static Map<String, Object> figures(Cause cause) {
        return switch (cause) {
            case NO_SEATS -> Map.of("free", 0, "needed", 3);
            case TARGET_ON_LEAVE, MENTOR_ON_LEAVE -> Map.of("until", "2026-05-17");
            case NOTE_INCOMPLETE -> Map.of("missing", List.of("returnDate", "habits"));
            case NOT_COMPENSABLE, CATCH_UP_OUT_OF_WINDOW -> Map.of("week", "2026-W53");
            case BEFORE_TRAINING_START -> Map.of("start", "2026-02-02");
            case AFTER_TRAINING_END -> Map.of("end", "2027-03-26");
            default -> Map.of();
        };
    }

    @ParameterizedTest
    @EnumSource
    void every_cause_says_what_would_mend_it_in_both_languages(Cause cause) {
        for (Refusal refusal : List.of(Refusal.failed(cause), Refusal.notEvaluated(cause))) {
            String english = refusal.mend(Locale.ENGLISH);
            String french = refusal.mend(Locale.FRENCH);
            assertThat(english).endsWith(".").doesNotContain("{", "}", "''").matches("[A-Z].*");
            assertThat(french).endsWith(".").doesNotContain("{", "}", "'").matches("\\p{Lu}.*");
            assertThat(french).isNotEqualTo(english);
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "NO_SEATS",
                "TARGET_ON_LEAVE",
                "MENTOR_ON_LEAVE",
                "NOT_COMPENSABLE",
                "CATCH_UP_OUT_OF_WINDOW",
                "BEFORE_TRAINING_START",
                "AFTER_TRAINING_END"
            })
    void a_cause_tells_the_figures_it_has(Cause cause) {
        Refusal refusal = Refusal.failed(cause, figures(cause));
        String[] told = figures(cause).values().stream()
                .flatMap(figure -> figure instanceof List<?> several ? several.stream() : Stream.of(figure))
                .map(String::valueOf)
                .toArray(String[]::new);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(refusal.mend(locale)).contains(told).doesNotContain("{", "}", "[", "]");
        }
        assertThat(refusal.figures()).isEqualTo(figures(cause));
    }

    @ParameterizedTest
    @EnumSource
    void a_figure_that_no_text_asks_for_does_not_get_in_the_way(Cause cause) {
        Refusal refusal = Refusal.failed(cause, Map.of("anything", 7));
        assertThat(refusal.mend(Locale.ENGLISH)).endsWith(".");
        assertThat(refusal.mend(Locale.FRENCH)).endsWith(".");
    }

    @Test
    void free_and_needed_seats_are_told_apart_in_whatever_order_they_were_given() {
        Map<String, Object> reversed = new LinkedHashMap<>();
        reversed.put("needed", 3);
        reversed.put("free", 1);
        Refusal refusal = Refusal.failed(Cause.NO_SEATS, reversed);

        assertThat(refusal.figures().keySet()).containsExactly("free", "needed");
        assertThat(refusal.mend(Locale.ENGLISH))
                .isEqualTo(
                        "Free seats: 1, needed: 3; choose a mentor with enough of them, or have the capacity raised.");
        assertThat(refusal.mend(Locale.FRENCH))
                .isEqualTo("Places libres : 1, nécessaires : 3 ; choisissez un mentor qui en a assez, ou faites"
                        + " augmenter sa capacité.");
    }

    @ParameterizedTest
    @EnumSource(names = {"TARGET_ON_LEAVE", "MENTOR_ON_LEAVE"})
    void a_leave_without_an_end_is_told_in_words(Cause cause) {
        Refusal refusal = Refusal.failed(cause, Map.of("until", "UNKNOWN"));
        assertThat(refusal.mend(Locale.ENGLISH)).contains("no end is known").doesNotContain("UNKNOWN");
        assertThat(refusal.mend(Locale.FRENCH)).contains("sans fin connue").doesNotContain("UNKNOWN");
    }

    @Test
    void what_a_note_lacks_is_listed_in_the_words_of_the_reader() {
        Map<String, Object> figures = Map.of("missing", List.of("returnDate", "habits", "blockers", "progress"));
        Refusal refusal = Refusal.failed(Cause.NOTE_INCOMPLETE, figures);

        assertThat(refusal.mend(Locale.ENGLISH))
                .isEqualTo("Complete the private note; it still lacks the return date, the habits,"
                        + " the blocking points, the progress.");
        assertThat(refusal.mend(Locale.FRENCH))
                .isEqualTo("Complétez la note privée ; il y manque encore la date de retour, les habitudes,"
                        + " les points bloquants, l’avancement.");
        assertThat(refusal.figures()).isEqualTo(figures);
    }

    @Test
    void a_check_that_was_not_made_has_no_figures() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Refusal(Cause.NO_SEATS, Refusal.Status.NOT_EVALUATED, Map.of("free", 0)));
        assertThat(Refusal.notEvaluated(Cause.NO_SEATS))
                .isEqualTo(new Refusal(Cause.NO_SEATS, Refusal.Status.NOT_EVALUATED, Map.of()));
        assertThat(Refusal.failed(Cause.NO_SEATS).status()).isEqualTo(Refusal.Status.FAILED);
    }

    @Test
    void figures_do_not_change_with_the_map_they_came_from() {
        Map<String, Object> given = new LinkedHashMap<>(Map.of("free", 0));
        Refusal refusal = Refusal.failed(Cause.NO_SEATS, given);
        given.put("needed", 1);
        assertThat(refusal.figures()).containsExactly(Map.entry("free", 0));
    }

    @Test
    void a_mend_does_not_depend_on_the_machine() {
        Refusal refusal = Refusal.failed(Cause.NO_SEATS, Map.of("free", 1_000, "needed", 1_001));
        assertThat(Defaults.everywhere(() -> refusal.mend(Locale.FRENCH))).containsOnly(refusal.mend(Locale.FRENCH));
        assertThat(Defaults.everywhere(() -> refusal.mend(Locale.ENGLISH))).containsOnly(refusal.mend(Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void every_cause_rests_on_rules_of_the_rule_book(Cause cause) {
        assertThat(cause.rules()).isNotEmpty().doesNotHaveDuplicates().allSatisfy(rule -> {
            int number = Integer.parseInt(rule.value().substring(1));
            assertThat(number).isBetween(1, rule.value().startsWith("S") ? 52 : 20);
        });
    }

    @Test
    void who_one_is_and_where_a_student_is_cannot_be_mended() {
        assertThat(Stream.of(Cause.values()).filter(cause -> !cause.mendable()))
                .containsExactly(
                        Cause.NOT_ALLOWED,
                        Cause.NOT_CURRENT_MENTOR,
                        Cause.UNKNOWN_STUDENT,
                        Cause.AMBIGUOUS_EMAIL,
                        Cause.SAME_MENTOR,
                        Cause.NOT_LENT,
                        Cause.NOT_IN_TRAINING,
                        Cause.NOT_COMPENSABLE);
    }
}
