package dev.mentoring.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mentoring.fixtures.Defaults;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidCommandTest {

    private static final Violation TO = Violation.of("to", "invalid.leave.order");
    private static final Violation RETURN = Violation.of("return", "invalid.leave.return.both");

    @Test
    void a_violation_speaks_english_and_french() {
        assertThat(TO.path()).isEqualTo("to");
        assertThat(TO.message(Locale.UK)).isEqualTo("A leave ends after it starts.");
        assertThat(TO.message(Locale.CANADA_FRENCH)).isEqualTo("Un congé finit après avoir commencé.");
        assertThat(TO.message(Locale.forLanguageTag("tr-TR"))).isEqualTo(TO.english());
    }

    @Test
    void a_violation_names_the_figures() {
        Violation violation = Violation.of("student", "invalid.unknown.student", "ari");
        assertThat(violation)
                .isEqualTo(new Violation("student", "There is no student ari.", "Il n’y a pas d’étudiant ari."));
    }

    @Test
    void a_violation_does_not_depend_on_the_machine() {
        assertThat(Defaults.everywhere(() -> Violation.of("to", "invalid.leave.length", 1_100)))
                .containsOnly(Violation.of("to", "invalid.leave.length", 1_100));
    }

    @Test
    void an_invalid_command_tells_all_violations_in_order() {
        InvalidCommand invalid = new InvalidCommand(List.of(TO, RETURN));
        assertThat(invalid.violations()).containsExactly(TO, RETURN);
        assertThat(invalid)
                .isInstanceOf(MentoringException.class)
                .hasMessage("to: A leave ends after it starts.; return: The return is a date or unknown, not both.");
    }

    @Test
    void an_invalid_command_of_one_violation_is_made_of_its_key() {
        assertThat(InvalidCommand.of("to", "invalid.leave.order").violations()).containsExactly(TO);
    }

    @Test
    void only_violations_make_a_command_invalid() {
        assertThatCode(() -> InvalidCommand.throwIfAny(List.of())).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> InvalidCommand.throwIfAny(List.of(TO)))
                .satisfies(invalid -> assertThat(invalid.violations()).containsExactly(TO));
    }

    @Test
    void violations_do_not_change_with_the_list_they_came_from() {
        List<Violation> given = new ArrayList<>(List.of(TO));
        InvalidCommand invalid = new InvalidCommand(given);
        given.clear();
        assertThat(invalid.violations()).containsExactly(TO);
    }

    @Test
    void rule_ids_come_in_the_order_they_were_given() {
        assertThat(RuleId.of("S9", "A1", "S52")).extracting(RuleId::toString).containsExactly("S9", "A1", "S52");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S", "9", "S0", "S09", "A100", "s9", "B1", "S9 ", "S-1", "S9\n", "S९"})
    void what_is_no_rule_id_is_refused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleId(value));
    }
}
