package dev.mentoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the README compiles, runs, and prints what the README says. */
class ReadmeExampleTest {

    private static final Path README = Path.of("../../README.md");

    /** What the README leaves out. It says {@code out} for {@code System.out}. */
    private static final String CLASS = """
            import static java.time.ZoneOffset.UTC;
            import static java.util.Locale.ENGLISH;
            import static java.util.Locale.FRENCH;

            import dev.mentoring.*;
            import dev.mentoring.inmemory.InMemoryStore;
            import dev.mentoring.jdbc.*;
            import dev.mentoring.leave.*;
            import dev.mentoring.note.*;
            import dev.mentoring.notice.Recipient;
            import dev.mentoring.roster.*;
            import dev.mentoring.roster.service.*;
            import dev.mentoring.testkit.AdapterContract;
            import dev.mentoring.transfer.*;
            import java.io.PrintStream;
            import java.sql.Connection;
            import java.time.*;
            import java.util.*;
            import javax.sql.DataSource;

            public final class Readme {
                public static void run(PrintStream out) {
            %s
                }

            %s
                interface Mail {
                    void send(Recipient to, String text);
                }

                static void everyMinute(Mentoring school, Mail mail) {
            %s
                }
            }

            %s

            %s
            """;

    @TempDir
    Path folder;

    @Test
    void the_example_of_the_readme_prints_what_the_readme_says() throws Exception {
        List<String> java = blocks("java");

        compile(CLASS.formatted(java.toArray()));

        assertThat(run()).isEqualTo(blocks("text").get(0));
    }

    @Test
    void a_reader_meets_java_by_line_30_and_it_has_15_lines() throws IOException {
        assertThat(Files.readAllLines(README).indexOf("```java")).isBetween(0, 29);
        assertThat(blocks("java").get(0).lines().count()).isLessThanOrEqualTo(15);
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("^```" + language + "\\R(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(Files.readString(README))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private void compile(String code) throws IOException {
        Path source = Files.writeString(folder.resolve("Readme.java"), code);
        var compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-proc:none", "-classpath", System.getProperty("java.class.path", ""), "-d", folder.toString());
            boolean compiled = compiler.getTask(errors, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as("%s", errors).isTrue();
        }
    }

    private String run() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        URL[] classes = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader());
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            loader.loadClass("Readme").getMethod("run", PrintStream.class).invoke(null, out);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
