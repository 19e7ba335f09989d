package dev.mentoring.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeachingHoursTest {

    @Test
    void by_default_sessions_are_held_from_eight_to_eight() {
        assertThat(TeachingHours.DEFAULT).hasToString("08:00-20:00");
        assertThat(TeachingHours.parse("08:00-20:00")).isEqualTo(TeachingHours.DEFAULT);
    }

    @Test
    void blanks_around_an_hour_do_not_count() {
        assertThat(TeachingHours.parse(" 08:00 - 20:00 ")).isEqualTo(TeachingHours.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "08:00",
                "08:00-",
                "08:00-12:00-14:00",
                "8-20",
                "08:00-24:00",
                "20:00-08:00",
                "08:00-08:00"
            })
    void what_are_no_hours_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TeachingHours.parse(text));
    }

    @Test
    void the_refusal_quotes_what_was_read() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeachingHours.parse("from eight"))
                .withMessageContaining("'from eight'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeachingHours.parse("ten-noon"))
                .withMessageContaining("'ten-noon'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeachingHours.parse("20:00-08:00"))
                .withMessageContaining("20:00-08:00");
    }

    @Property
    void hours_read_back_as_they_are_printed(
            @ForAll @IntRange(max = 86_399) int one, @ForAll @IntRange(max = 86_399) int other) {
        Assume.that(one != other);
        TeachingHours hours = new TeachingHours(
                LocalTime.ofSecondOfDay(Math.min(one, other)), LocalTime.ofSecondOfDay(Math.max(one, other)));

        assertThat(TeachingHours.parse(hours.toString())).isEqualTo(hours);
    }
}
