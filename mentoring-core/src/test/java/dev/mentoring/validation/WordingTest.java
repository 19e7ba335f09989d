package dev.mentoring.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", " a ", "line\nline", "\uD7FF\uE000", "É\uD83C\uDF93", "0123456789"})
    void text_is_kept_as_it_is(String text) {
        assertThat(Wording.check("A reason", text, 10)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "01234567890"})
    void text_that_is_blank_or_too_long_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.check("A reason", text, 10))
                .withMessage("A reason has 1 to 10 characters, not all of them blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000", "\u0000a", "\uD83C", "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "a\uDF93", "\uDF93\uD83C"
            })
    void text_that_no_store_could_keep_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.check("A reason", text, 10))
                .withMessage("A reason has a character that cannot be kept");
    }

    @Test
    void a_refusal_does_not_quote_the_text() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.check("A note", "secret\u0000", Wording.TEXT))
                .withMessageNotContaining("secret");
    }
}
