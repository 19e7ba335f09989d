package dev.mentoring.leave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlertTest {

    @ParameterizedTest
    @EnumSource(Alert.Cause.class)
    void every_alert_says_what_would_mend_it_in_both_languages(Alert.Cause cause) {
        Alert alert = new Alert(cause, StudentId.of("bea"), MentorId.of("oscar"));

        assertThat(alert.mend(Locale.ENGLISH)).isNotBlank().isNotEqualTo(alert.mend(Locale.FRENCH));
    }
}
