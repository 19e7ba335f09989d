package dev.mentoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rule book says of each rule which class holds it, and that class quotes the rule. */
class RuleClassesTest {

    private static final Path BOOK = Path.of("../../docs/rules.md");
    private static final Path CORE = Path.of("../../mentoring-core/src/main/java/dev/mentoring");

    /** A row of the table of S rules, or a paragraph on an A rule. */
    private static final Pattern RULE = Pattern.compile(
            "^(?:\\| )?(?:\\*\\*)?<a id=\"[sa]\\d+\"></a>([SA]\\d+) .*(?:\\| |Class: )(?:`(\\w+)`|–)(?:\\.| \\|)$",
            Pattern.MULTILINE);

    /** What the school aims at: nothing checks it by itself. */
    private static final List<String> AIMS = List.of("S2", "S6", "S10", "S11", "S21", "S45", "S46", "S47", "S52");

    @Test
    void every_rule_names_its_class_or_is_an_aim() throws IOException {
        Map<String, String> classes = classes();

        assertThat(classes).hasSize(52 + 21);
        assertThat(classes.keySet().stream().filter(rule -> classes.get(rule).isEmpty()))
                .containsExactlyElementsOf(AIMS);
    }

    @Test
    void the_class_of_a_rule_quotes_it() throws IOException {
        classes().forEach((rule, name) -> {
            if (!name.isEmpty()) {
                assertThat(source(name)).as("%s", name).containsPattern("\\b" + rule + "\\b");
            }
        });
    }

    private static Map<String, String> classes() throws IOException {
        Map<String, String> classes = new LinkedHashMap<>();
        RULE.matcher(Files.readString(BOOK))
                .results()
                .forEach(row -> classes.put(row.group(1), row.group(2) == null ? "" : row.group(2)));
        return classes;
    }

    private static String source(String name) {
        try (Stream<Path> files = Files.walk(CORE)) {
            Path file = files.filter(each -> each.endsWith(name + ".java"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
