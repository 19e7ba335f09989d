package dev.mentoring.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.note.NoteDraft;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import dev.mentoring.validation.CommandCheck;
import dev.mentoring.validation.Wording;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No constraint on a command is inert: each can be broken, and is then told at its path. */
class CommandConstraintsTest {

    private static final String TOO_LONG = "x".repeat(Wording.TEXT + 1);
    private static final Move SOUND = Move.of("ari").to("oscar@school.example").forGood();

    /** A command that breaks one constraint: which, and where it is told. */
    private record Breach(String constraint, String path, Object command) {}

    private static final List<Breach> BREACHES = List.of(
            new Breach(
                    "Move.students @Size min",
                    "students",
                    Move.of().to("oscar@school.example").forGood()),
            new Breach(
                    "Move.students @Size max",
                    "students",
                    Move.builder().from(SOUND).students(many()).build()),
            new Breach("Move.email @NotBlank", "email", SOUND.to(" ")),
            new Breach("Move.email @Size max", "email", SOUND.to("x".repeat(250) + "@y.fr")),
            new Breach("Move.override @Pattern regexp", "override", SOUND.overriding(" \n ")),
            new Breach("Move.override @Size max", "override", SOUND.overriding(TOO_LONG)),
            new Breach("NoteDraft.habits @Size max", "habits", note(draft -> draft.habits(TOO_LONG))),
            new Breach("NoteDraft.blockers @Size max", "blockers", note(draft -> draft.blockers(TOO_LONG))),
            new Breach("NoteDraft.progress @Size max", "progress", note(draft -> draft.progress(TOO_LONG))),
            new Breach("NoteDraft.habits @Pattern regexp", "habits", note(draft -> draft.habits("a\0"))),
            new Breach("NoteDraft.blockers @Pattern regexp", "blockers", note(draft -> draft.blockers("\uDF93"))),
            new Breach("NoteDraft.progress @Pattern regexp", "progress", note(draft -> draft.progress("\uD83C"))));

    private static List<StudentId> many() {
        return IntStream.rangeClosed(0, Move.LARGEST_BATCH)
                .mapToObj(i -> StudentId.of("s" + i))
                .toList();
    }

    private static NoteDraft note(Function<NoteDraft.Builder, NoteDraft.Builder> change) {
        return change.apply(NoteDraft.builder().student(StudentId.of("ari"))).build();
    }

    @Test
    void every_constraint_that_is_written_down_can_be_broken() throws IOException {
        Set<String> broken = BREACHES.stream()
                .map(Breach::constraint)
                .map(it -> it.replaceAll(" (min|max|regexp)$", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(constraintsOfAllCommands()).isNotEmpty().isEqualTo(broken);
    }

    @Test
    void each_breach_is_told_at_its_path_and_nothing_else_is() {
        for (Breach breach : BREACHES) {
            assertThat(CommandCheck.violations(breach.command()))
                    .as(breach.constraint())
                    .hasSize(1)
                    .allSatisfy(violation -> {
                        assertThat(violation.path()).isEqualTo(breach.path());
                        assertThat(violation.english()).doesNotContain("{", "invalid.");
                        assertThat(violation.message(Locale.FRENCH)).isNotEqualTo(violation.english());
                    });
        }
    }

    @Test
    void what_keeps_to_them_is_sound() {
        assertThat(CommandCheck.violations(SOUND)).isEmpty();
        assertThat(CommandCheck.violations(note(draft -> draft))).isEmpty();
    }

    @Test
    void all_breaches_of_a_command_are_told_at_once_in_the_order_of_their_paths() {
        Move all = Move.of().to("").overriding(" ");

        assertThat(CommandCheck.violations(all))
                .extracting(Violation::path)
                .containsExactly("email", "override", "students");
    }

    @Test
    void no_breach_repeats_what_was_typed() {
        for (Breach breach : BREACHES) {
            assertThat(CommandCheck.violations(breach.command()).toString()).doesNotContain("xxx");
        }
    }

    /** Such as {@code Move.email @NotBlank}, of every class in the sources that names a constraint. */
    private static Set<String> constraintsOfAllCommands() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).contains("jakarta.validation.constraints"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .map(CommandConstraintsTest::loaded)
                    .flatMap(CommandConstraintsTest::constraints)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> constraints(Class<?> command) {
        return Arrays.stream(command.getDeclaredMethods())
                .flatMap(accessor -> constraints(accessor)
                        .map(name -> command.getSimpleName() + "." + accessor.getName() + " @" + name));
    }

    private static Stream<String> constraints(Method accessor) {
        return Stream.concat(here(accessor), within(accessor.getAnnotatedReturnType()))
                .distinct();
    }

    private static Stream<String> within(AnnotatedType type) {
        Stream<String> arguments = type instanceof AnnotatedParameterizedType container
                ? Arrays.stream(container.getAnnotatedActualTypeArguments()).flatMap(CommandConstraintsTest::within)
                : Stream.empty();
        return Stream.concat(here(type), arguments);
    }

    private static Stream<String> here(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(Constraint.class))
                .map(Class::getSimpleName);
    }

    private static Class<?> loaded(Path file) {
        String name = Path.of("src/main/java").relativize(file).toString();
        try {
            return Class.forName(
                    name.substring(0, name.length() - ".java".length()).replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
