package dev.mentoring.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mentoring.fixtures.Defaults;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A12: which emails name the same account. */
class EmailTest {

    static Stream<Arguments> same() {
        return Stream.of(
                Arguments.of("oscar@school.example", "  oscar@school.example "),
                Arguments.of("oscar@school.example", "\toscar@school.example\n"),
                Arguments.of("oscar@school.example", "\u2003oscar@school.example"),
                Arguments.of("oscar@school.example", "\u00A0oscar@school.example\u00A0"),
                Arguments.of("oscar@school.example", "OSCAR@School.EXAMPLE"),
                Arguments.of("élodie@school.example", "e\u0301lodie@school.example"),
                Arguments.of("élodie@school.example", "ÉLODIE@school.example"),
                Arguments.of("élodie@school.example", "E\u0301LODIE@school.example"),
                Arguments.of("σοφίας@school.example", "ΣΟΦΊΑΣ@school.example"),
                Arguments.of("o@münchen.example", "o@xn--mnchen-3ya.example"),
                Arguments.of("o@MÜNCHEN.example", "o@XN--Mnchen-3YA.Example"),
                Arguments.of("o@mu\u0308nchen.example", "o@münchen.example"),
                Arguments.of("o@école.münchen.example", "o@xn--cole-9oa.xn--mnchen-3ya.example"),
                Arguments.of("o@straße.example", "o@STRASSE.example"),
                Arguments.of("o@school\u3002example", "o@school.example"));
    }

    @ParameterizedTest
    @MethodSource("same")
    void are_the_same_account(String one, String other) {
        assertThat(Email.of(one)).isEqualTo(Email.of(other)).hasSameHashCodeAs(Email.of(other));
        assertThat(Email.of(one).folded()).isEqualTo(Email.of(other).folded());
    }

    @ParameterizedTest
    @CsvSource({
        "oscar@school.example, oscar+x@school.example",
        "oscar.b@school.example, oscarb@school.example",
        "oscar@school.example, oscar@mail.school.example",
        "elodie@school.example, élodie@school.example",
        "i@school.example, ı@school.example",
        "i@school.example, İ@school.example",
        "İ@school.example, ı@school.example",
        "o@munchen.example, o@münchen.example",
        "oscar@school.example, 0scar@school.example"
    })
    void are_different_accounts(String one, String other) {
        assertThat(Email.of(one)).isNotEqualTo(Email.of(other));
        assertThat(Email.of(one).folded()).isNotEqualTo(Email.of(other).folded());
    }

    @Test
    void an_email_prints_as_it_was_written_but_for_the_blanks_around_it() {
        assertThat(Email.of(" Élodie.B+1@MÜNCHEN.Example ")).hasToString("Élodie.B+1@MÜNCHEN.Example");
        assertThat(Email.of("Élodie@MÜNCHEN.Example").folded()).isEqualTo("élodie@xn--mnchen-3ya.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INES@School.Example", "ines@SCHOOL.EXAMPLE", "İNES@school.example", "ınes@school.example"})
    void an_email_folds_alike_on_a_turkish_machine(String text) {
        assertThat(Defaults.everywhere(() -> Email.of(text).folded()))
                .containsOnly(Email.of(text).folded());
    }

    @Test
    void the_dotted_and_the_dotless_i_fold_into_no_other_letter() {
        Locale turkish = Locale.forLanguageTag("tr-TR");
        assertThat(Defaults.under(
                        "UTC", turkish, () -> Email.of("INES@SCHOOL.EXAMPLE").folded()))
                .isEqualTo("ines@school.example");
        assertThat(Defaults.under(
                        "UTC", turkish, () -> Email.of("ıİ@school.example").folded()))
                .isEqualTo("ıİ@school.example");
    }

    static Stream<String> unsound() {
        return Stream.of(
                "",
                " ",
                "@",
                "oscar",
                "oscar@",
                "@school.example",
                " @school.example",
                "oscar@ ",
                "os car@school.example",
                "oscar@school example",
                "oscar\u00A0b@school.example",
                "oscar@school\u00A0.example",
                "oscar\n@school.example",
                "oscar\u0000@school.example",
                "oscar@school\u0085.example",
                "oscar\uD83C@school.example",
                "oscar@sch\uDF93ool.example",
                "o".repeat(240) + "@school.example");
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void what_is_no_email_is_refused_without_being_quoted(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Email.of(text))
                .withMessage("An email is a name, an @ and a domain, at most 254 characters, without blanks");
    }

    @Test
    void an_email_has_at_most_254_characters_without_the_blanks_around_it() {
        String longest = "o".repeat(254 - "@school.example".length()) + "@school.example";
        assertThat(Email.of(" " + longest + " ")).hasToString(longest);
        assertThatIllegalArgumentException().isThrownBy(() -> Email.of("o" + longest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o@a..b",
                "o@school＠example",
                "o@＠",
                "o@\u00AD",
                "o@.",
                "o@localhost",
                "o@[192.0.2.1]",
                "o@-x-.example",
                "\"a@b\"@school.example"
            })
    void a_domain_that_is_no_name_is_compared_as_it_stands(String text) {
        assertThat(Email.of(text).folded()).isEqualTo(text);
        assertThat(Email.of(text.toUpperCase(Locale.ROOT))).isEqualTo(Email.of(text));
    }

    @Test
    void a_label_too_long_for_a_domain_name_is_compared_as_it_stands() {
        String domain = "x".repeat(64) + ".example";
        assertThat(Email.of("o@" + domain).folded()).isEqualTo("o@" + domain);
    }

    @Test
    void emails_are_told_apart_by_their_hashes_too() {
        assertThat(Email.of("o@school.example").hashCode())
                .isNotEqualTo(Email.of("p@school.example").hashCode());
    }

    @Test
    void an_email_is_no_text() {
        assertThat(Email.of("o@school.example")).isNotEqualTo("o@school.example");
    }
}
