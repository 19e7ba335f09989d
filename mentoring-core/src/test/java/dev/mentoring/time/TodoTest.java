package dev.mentoring.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.notice.Recipient;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TodoTest {

    private static Todo todo(Todo.Step step, String... figures) {
        return new Todo(Fixtures.day("2026-05-18"), Recipient.STAFF, step, List.of(figures));
    }

    @ParameterizedTest
    @EnumSource(Todo.Step.class)
    void a7_every_step_reads_in_english_and_french(Todo.Step step) {
        Todo todo = todo(step, "ari", "nadia");

        assertThat(todo.what(Locale.ENGLISH)).isNotBlank().isNotEqualTo(todo.what(Locale.FRENCH));
    }

    @Test
    void a11_the_return_names_the_students_and_the_remembered_capacity() {
        assertThat(todo(Todo.Step.RETURN, "ari, bea", "nadia").what(Locale.ENGLISH))
                .contains("ari, bea", "nadia");
        assertThat(todo(Todo.Step.CAPACITY_BACK, "4").what(Locale.ENGLISH)).contains("4");
    }
}
