package dev.mentoring.cli;

import static dev.mentoring.cli.Script.staff;
import static dev.mentoring.cli.Script.step;
import static dev.mentoring.cli.Script.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same command with the same key is done once. */
class KeysTest {

    private static final String KEY = text("key", "k1");
    private static final String START = text("start", "2026-04-21T10:00:00+02:00");

    @TempDir
    private Path folder;

    private Roster roster;

    @BeforeEach
    void soundSchool() {
        roster = Roster.in(folder);
    }

    @Test
    void the_same_command_later_gets_the_first_answer_again_under_its_own_number() throws IOException {
        Run run = roster.run(
                staff("session", text("student", "ari"), START, KEY),
                step("2026-04-22T10:00:00+02:00", "session", "staff:ops", KEY, START, text("student", "ari")),
                staffLater("session", text("student", "ari"), text("start", "2026-04-28T10:00:00+02:00")));

        assertThat(run.lines().get(0))
                .isEqualTo("{\"step\":1,\"do\":\"session\",\"result\":\"OK\",\"session\":\"S1\"}");
        assertThat(run.lines().get(1))
                .isEqualTo("{\"step\":2,\"do\":\"session\",\"result\":\"OK\",\"session\":\"S1\"}");
        assertThat(run.answer(3)).containsEntry("session", "S2");
    }

    @Test
    void another_command_with_the_key_is_invalid() throws IOException {
        Run run = roster.run(
                staff("session", text("student", "ari"), START, KEY),
                staff("session", text("student", "bea"), START, KEY),
                staff("show", text("student", "ari"), KEY),
                step(Script.APRIL, "session", "mentor:nadia", text("student", "ari"), START, KEY),
                staff("session", "\"student\":1", START, KEY));

        assertThat(run.paths(2)).containsExactly("key");
        assertThat(run.paths(3)).containsExactly("key");
        assertThat(run.paths(4)).containsExactly("key");
        assertThat(run.paths(5)).containsExactly("student", "key");
    }

    @Test
    void what_was_refused_or_invalid_is_not_kept() throws IOException {
        Run run = roster.run(
                step(Script.APRIL, "session", "mentor:oscar", text("student", "ari"), START, KEY),
                staff("session", text("student", "zed"), START, KEY),
                staff("session", text("student", "ari"), START, KEY));

        assertThat(run.causes(1)).containsExactly("NOT_ALLOWED");
        assertThat(run.paths(2)).containsExactly("student");
        assertThat(run.answer(3)).containsEntry("session", "S1");
    }

    @Test
    void a_key_is_a_text() throws IOException {
        Run run = roster.run(
                staff("show", text("mentor", "nadia"), "\"key\":1"),
                staff("show", text("mentor", "nadia"), text("key", "")),
                staff("show", text("mentor", "nadia"), text("key", "k".repeat(201))));

        assertThat(run.paths(1)).containsExactly("key");
        assertThat(run.paths(2)).containsExactly("key");
        assertThat(run.paths(3)).containsExactly("key");
    }

    /** Every kind of answer comes back as it was, whatever happened since. */
    @Test
    void answers_come_back_word_for_word() throws IOException {
        String advise = step(
                Script.APRIL,
                "advise",
                "mentor:nadia",
                KEY,
                text("mentor", "nadia"),
                text("from", "2026-06-01"),
                text("to", "2026-06-05"));
        Run run = roster.run(
                advise, staff("session", text("student", "ari"), text("start", "2026-06-06T10:00:00+02:00")), advise);

        assertThat(run.lines().get(2)).isEqualTo(run.lines().get(0).replace("\"step\":1", "\"step\":3"));
    }

    private static String staffLater(String name, String... fields) {
        return step("2026-04-22T10:00:00+02:00", name, "staff:ops", fields);
    }
}
