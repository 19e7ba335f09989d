package dev.mentoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.cli.reading.Text;
import dev.mentoring.cli.scenario.StepPages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program is to somebody who has never seen it. */
class CommandLineTest {

    private static final String ACADEMY = "../rosters/academy";

    @TempDir
    private Path folder;

    @Test
    void a_bare_call_and_help_list_the_programs() {
        Run bare = Run.of();
        Run help = Run.of("help");

        assertThat(bare.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(help.exit()).isZero();
        assertThat(bare.err())
                .isEqualTo(help.out())
                .contains("\n  scenario ", "\n  advice ", "\n  story ", "\n  plan-a-leave ");
        assertThat(Run.of("--help").out()).isEqualTo(help.out());
    }

    static Stream<List<String>> askedForHelp() {
        return Stream.of(
                List.of(),
                List.of("scenario"),
                List.of("advice"),
                List.of("story"),
                List.of("plan-a-leave"),
                List.of("help"));
    }

    @ParameterizedTest
    @MethodSource("askedForHelp")
    void help_is_in_both_languages_and_explains_every_option(List<String> program) {
        Run english = ask(program, "--help");
        Run french = ask(program, "--help", "--lang", "FR");

        assertThat(english.out()).startsWith("Usage: mentoring").contains("The language of help");
        assertThat(french.out()).startsWith("Utilisation : mentoring").contains("La langue de l’aide");
        assertThat(french.out()).doesNotContain("Usage", "Options:", "Show this help", "The ", "Example");
        assertThat(english.out().lines().filter(line -> line.matches("\\s{2,6}(-., )?--\\S+( \\S+)?\\s*")))
                .as("options without a word on them")
                .isEmpty();
    }

    private static Run ask(List<String> program, String... options) {
        return Run.of(Stream.concat(program.stream(), Stream.of(options)).toArray(String[]::new));
    }

    @Test
    void help_on_a_program_is_the_same_by_either_way() {
        assertThat(Run.of("help", "story")).isEqualTo(Run.of("story", "--help"));
        assertThat(Run.of("help", "scenario", "advise")).isEqualTo(Run.of("scenario", "--help", "advise"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void the_version_is_printed(String option) {
        assertThat(Run.of(option).out()).matches("mentoring \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        assertThat(Run.of("scenario", option)).isEqualTo(Run.of(option));
    }

    @Test
    void what_is_wrong_with_a_command_line_is_told_with_what_exists() {
        assertThat(Run.of("stroy").err())
                .startsWith(
                        "mentoring: there is no program 'stroy' (did you mean 'story'?); there are scenario, advice, story, ")
                .endsWith("; 'mentoring --help' tells more\n");
        assertThat(Run.of("story", "--rooster", "x").err())
                .isEqualTo(
                        "story: there is no option --rooster (did you mean '--roster'?); there are --roster, --mentor,"
                                + " --leave, --lang, --plain, --help, --version; 'mentoring story --help' tells more\n");
        assertThat(Run.of("scenario").err())
                .isEqualTo("scenario: --script FILE|- is missing; 'mentoring scenario --help' tells more\n");
        assertThat(Run.of("scenario", "--script").err()).startsWith("scenario: --script needs a value: FILE|-;");
        assertThat(Run.of("advice", "--roster", ACADEMY, "--lang", "de").err())
                .startsWith("advice: --lang needs en|fr, not 'de'; 'mentoring advice");
        assertThat(Run.of("advice", "--roster", "a", "--roster", "b").err())
                .startsWith("advice: --roster is there twice;");
        assertThat(Run.of("advice", "--roster", ACADEMY, "now").err()).startsWith("advice: 'now' means nothing here;");
    }

    @Test
    void it_is_told_in_french_too() {
        assertThat(Run.of("--lang=fr", "stroy").err())
                .startsWith(
                        "mentoring: il n’y a pas de programme « stroy » (vouliez-vous dire « story » ?) ; il y a scenario, ");
        assertThat(Run.of("scenario", "--lang", "Fr").err())
                .isEqualTo("scenario: il manque --script FILE|- ; « mentoring scenario --help » en dit plus\n");
        assertThat(Run.of("advice", "--roster", ACADEMY, "--lang", "FR", "--at", "demain")
                        .err())
                .startsWith(
                        "--at: il faut une date comme 2026-05-04 ou 04/05/2026, ou une date avec heure comme 2026-05-04T14:00");
    }

    @Test
    void a_time_without_offset_is_the_school_s_own() {
        Run local = Run.of("advice", "--roster", ACADEMY, "--at", "22/06/2026 9:00");

        assertThat(local).isEqualTo(Run.of("advice", "--roster", ACADEMY, "--at", "2026-06-22T09:00:00+02:00"));
        assertThat(local.exit()).isZero();
        assertThat(Run.of("advice", "--roster", ACADEMY, "--at", "22/06/2026").exit())
                .isZero();
    }

    @Test
    void colours_are_for_terminals_that_show_them() {
        String[] story = {"story", "--roster", ACADEMY};

        assertThat(Run.of(story).out()).contains("\u001b[");
        assertThat(Run.of("story", "--roster", ACADEMY, "--plain").out()).doesNotContain("\u001b");
        assertThat(Run.of(Map.of("NO_COLOR", "1"), story).out()).doesNotContain("\u001b");
        assertThat(Run.of(Map.of("TERM", "dumb"), story).out()).doesNotContain("\u001b");
        assertThat(piped(story)).contains("What happened:").doesNotContain("\u001b");
    }

    private static String piped(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new Console(new ByteArrayInputStream(new byte[0]), Console.stream(out), Console.stream(out)), args);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void every_program_can_be_asked_to_be_plain() {
        assertThat(Run.of("advice", "--roster", ACADEMY, "--plain").exit()).isZero();
        assertThat(Run.of("plan-a-leave", "--plain")).isEqualTo(Run.of("plan-a-leave"));
        assertThat(Run.of("help", "--plain").exit()).isZero();
    }

    @Test
    void a_step_is_told_of_in_both_languages() {
        assertThat(Run.of("scenario", "--help", "declareLeave").lines())
                .startsWith("declareLeave: a mentor's leave is declared", "", "Fields:")
                .contains(
                        "  mentor (needed): the mentor; an id of 1 to 64 characters, without control characters or blanks at"
                                + " either end");
        assertThat(Run.of("scenario", "--help", "declareleave", "--lang", "fr").out())
                .startsWith("declareLeave: le congé d’un mentor est déclaré");
        assertThat(Run.of("scenario", "--help", "policy").out())
                .contains("  zone: the school's time; a time zone such as Europe/Paris; without it \"Europe/Paris\"");
        assertThat(Run.of("scenario", "--help", "advize"))
                .isEqualTo(new Run(
                        Exit.UNUSABLE,
                        "",
                        "scenario: there is no step 'advize' (did you mean 'advise'?); there are "
                                + String.join(", ", StepPages.names()) + "\n"));
    }

    @Test
    void a_full_disk_is_an_error_and_no_step_is_done_after_it() throws IOException {
        Path script = Files.writeString(folder.resolve("script.jsonl"), """
                {"at":"2026-06-22T09:00","do":"finish","by":"staff:o","student":"ari"}
                {"at":"2026-06-22T09:00","do":"finish","by":"staff:o","student":"beatrice"}
                """);
        String store = "jdbc:h2:" + folder.resolve("school");
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exit = Main.run(
                new Console(new ByteArrayInputStream(new byte[0]), Console.stream(new Full()), Console.stream(err)),
                "scenario",
                "--roster",
                ACADEMY,
                "--script",
                script.toString(),
                "--store",
                store);

        assertThat(exit).isEqualTo(Exit.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "scenario: failed: what was printed could not be written (No space left on device); is the disk"
                                + " full?\n");
        Files.writeString(
                script, "{\"at\":\"2026-06-22T09:00\",\"do\":\"show\",\"by\":\"staff:o\",\"student\":\"beatrice\"}\n");
        assertThat(Run.of("scenario", "--script", script.toString(), "--store", store)
                        .answer(1))
                .doesNotContainKey("finishedOn");
    }

    @Test
    void a_full_disk_is_an_error_of_every_program() {
        for (String[] args : new String[][] {{"help"}, {"--version"}, {"advice", "--roster", ACADEMY}, {"give-back"}}) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int exit = Main.run(
                    new Console(new ByteArrayInputStream(new byte[0]), Console.stream(new Full()), Console.stream(err)),
                    args);

            assertThat(exit).as(String.join(" ", args)).isEqualTo(Exit.FAILED);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
        }
    }

    /** A disk without room. */
    private static final class Full extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    /** Whoever waits is told, before the work is done. */
    @Test
    @Timeout(60)
    void what_takes_time_says_what_is_under_way() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        ByteArrayOutputStream err = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                told.countDown();
            }
        };
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                Console.stream(new ByteArrayOutputStream()),
                Console.stream(err),
                Map.of(),
                false,
                Duration.ofMillis(1));

        try (Progress progress = new Progress("scenario", console, Locale.ENGLISH)) {
            progress.now(Text.of("progress.step", "3", "9", "plan"));
            progress.accepted();
            assertThat(told.await(50, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("scenario: ").endsWith(" ...\n");
    }
}
