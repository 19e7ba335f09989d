package dev.mentoring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the modules are to each other, by their sources: those of this build lie beside the core's. */
class PackagesTest {

    private static final Path BUILD = Path.of("..");
    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");
    private static final Pattern EXCLUDE = Pattern.compile("<exclude>(dev\\.mentoring[\\w.*]*)</exclude>");

    @Test
    void no_package_lies_in_two_modules() throws IOException {
        assertThat(sources(BUILD)).hasSizeGreaterThan(5);
        assertThat(inTwo(BUILD)).isEmpty();
    }

    @Test
    void a_package_in_two_modules_is_found(@TempDir Path build) throws IOException {
        for (String file :
                List.of("a/src/main/java/p/q/A.java", "b/src/main/java/p/q/B.java", "b/src/main/java/p/C.java")) {
            Files.createDirectories(build.resolve(file).getParent());
            Files.createFile(build.resolve(file));
        }
        assertThat(inTwo(build)).containsExactly("p.q");
    }

    @Test
    void what_releases_are_compared_by_is_all_that_is_exported_and_nothing_else() throws IOException {
        List<Path> modules = sources(BUILD).stream()
                .filter(source -> Files.exists(source.resolve("module-info.java")))
                .toList();
        assertThat(modules).isNotEmpty();
        for (Path module : modules) {
            Set<String> compared =
                    packages(module).stream().filter(leftOut().negate()).collect(Collectors.toSet());
            assertThat(compared).isEqualTo(Set.copyOf(matches(EXPORT, module.resolve("module-info.java"))));
        }
    }

    private static Predicate<String> leftOut() throws IOException {
        return matches(EXCLUDE, BUILD.resolve("pom.xml")).stream()
                .map(name -> name.replace(".", "\\.").replace("*", ".*") + "(\\..*)?")
                .map(Pattern::compile)
                .map(Pattern::asMatchPredicate)
                .reduce(name -> false, Predicate::or);
    }

    private static List<String> matches(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static Set<String> inTwo(Path build) throws IOException {
        Set<String> seen = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        for (Path source : sources(build)) {
            packages(source).stream().filter(name -> !seen.add(name)).forEach(twice::add);
        }
        return twice;
    }

    private static List<Path> sources(Path build) throws IOException {
        try (Stream<Path> files = Files.find(build, 5, (path, attributes) -> path.endsWith("src/main/java"))) {
            return files.toList();
        }
    }

    private static Set<String> packages(Path source) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> source.relativize(file).getParent())
                    .filter(folder -> folder != null)
                    .map(folder -> folder.toString().replace('/', '.').replace('\\', '.'))
                    .collect(Collectors.toSet());
        }
    }
}
