package dev.mentoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.examples.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each example runs from the command line, prints what it should, and is in the README's table. */
class ExamplesTest {

    private static final Path PRINTED = Path.of("src/test/resources/dev/mentoring/examples");
    private static final Path SOURCES = Path.of("src/main/java/dev/mentoring/examples");

    @TestFactory
    Stream<DynamicTest> an_example_prints_what_it_should() {
        return Example.all().stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    Run run = Run.of(example.name());

                    assertThat(run.exit()).isZero();
                    assertThat(run.err()).isEmpty();
                    assertThat(run.out()).isEqualTo(Files.readString(PRINTED.resolve(example.name() + ".txt")));
                }));
    }

    @Test
    void an_example_can_be_read_on_one_screen() throws IOException {
        for (Example example : Example.all()) {
            Path source = SOURCES.resolve(example.getClass().getSimpleName() + ".java");

            assertThat(Files.readAllLines(source)).as("%s", source).hasSizeBetween(40, 80);
        }
    }

    @Test
    void every_example_is_in_the_readme_and_in_the_help() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        List<String> names = Example.all().stream().map(Example::name).toList();

        assertThat(names).hasSize(8).doesNotHaveDuplicates();
        assertThat(names).allSatisfy(name -> assertThat(readme).contains("| `" + name + "` |"));
        assertThat(Run.of("--help").out()).contains(names);
    }
}
