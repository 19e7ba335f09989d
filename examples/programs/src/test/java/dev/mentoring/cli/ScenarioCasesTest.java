package dev.mentoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases of the domain, told as a school would tell them: a roster, dated steps, and what must be answered. */
class ScenarioCasesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource
    void every_step_is_answered_as_the_rules_say(String name) throws IOException {
        List<String> wrong = ScenarioCase.read(cases().resolve(name + ".json")).run(folder);

        assertThat(wrong).as(name).isEmpty();
    }

    static List<String> every_step_is_answered_as_the_rules_say() {
        try (Stream<Path> files = Files.list(cases())) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path cases() {
        try {
            URI folder = ScenarioCasesTest.class.getResource("cases").toURI();
            return Path.of(folder);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
