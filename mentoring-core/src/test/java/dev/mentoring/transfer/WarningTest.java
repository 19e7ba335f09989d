package dev.mentoring.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.roster.StudentId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WarningTest {

    @ParameterizedTest
    @EnumSource(Warning.Kind.class)
    void every_warning_has_words_in_both_languages(Warning.Kind kind) {
        Warning warning = new Warning(kind, Optional.of(StudentId.of("ari")), "S1");

        assertThat(warning.text(Locale.ENGLISH)).isNotBlank().isNotEqualTo(warning.text(Locale.FRENCH));
    }

    @Test
    void it_names_the_student_and_the_session() {
        Warning warning = new Warning(Warning.Kind.SESSION_NOT_SERVED, Optional.of(StudentId.of("ari")), "S1");

        assertThat(warning.text(Locale.ENGLISH)).contains("ari", "S1");
        assertThat(warning.text(Locale.FRENCH)).contains("ari", "S1");
    }
}
