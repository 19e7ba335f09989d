package dev.mentoring.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mentoring.answer.Conflict;
import dev.mentoring.answer.MentoringException;
import dev.mentoring.answer.Violation;
import dev.mentoring.fixtures.Defaults;
import dev.mentoring.text.Texts;
import jakarta.validation.Constraint;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.io.File;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandCheckTest {

    /** A command whose accessors are not named {@code getX}, as none of ours are. */
    interface Letter {

        @NotBlank(message = "invalid.reason.blank")
        @Size(max = 1_234, message = "invalid.text.length")
        String text();

        Optional<@Size(max = 3, message = "invalid.reason") String> reason();

        List<@NotBlank(message = "invalid.email") String> to();
    }

    private static Letter letter(String text, Optional<String> reason, String... to) {
        return new Letter() {
            @Override
            public String text() {
                return text;
            }

            @Override
            public Optional<String> reason() {
                return reason;
            }

            @Override
            public List<String> to() {
                return List.of(to);
            }
        };
    }

    private static final Letter BAD = letter(" ".repeat(1_235), Optional.of("long"), "oscar", " ");

    @Test
    void a_sound_command_has_no_violation() {
        assertThat(CommandCheck.violations(letter("hello", Optional.empty(), "oscar")))
                .isEmpty();
    }

    @Test
    void all_violations_are_told_at_once_by_path_in_both_languages() {
        assertThat(CommandCheck.violations(BAD))
                .extracting(Violation::path, Violation::english, Violation::french)
                .containsExactly(
                        tuple("reason", "A reason has 1 to 3 characters.", "Une raison a de 1 à 3 caractères."),
                        tuple("text", "A reason is not blank.", "Une raison n’est pas vide."),
                        tuple(
                                "text",
                                "A text has at most 1,234 characters.",
                                "Un texte a au plus 1\u202F234 caractères."),
                        tuple(
                                "to[1]",
                                "The email of the mentor's account is missing or too long.",
                                "L’email du compte mentor manque ou est trop long."));
    }

    @Test
    void violations_do_not_depend_on_the_machine() {
        assertThat(Defaults.everywhere(() -> CommandCheck.violations(BAD))).containsOnly(CommandCheck.violations(BAD));
    }

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .getterPropertySelectionStrategy(new PlainAccessors())
            .buildValidatorFactory()
            .getValidator();

    static List<Method> constrained() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/classes/dev/mentoring"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .flatMap(file -> Arrays.stream(load(file).getDeclaredMethods()))
                    .filter(method -> constraints(method).findAny().isPresent())
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring("target/classes/".length(), file.length() - ".class".length());
        try {
            return Class.forName(name.replace(File.separatorChar, '.'), false, CommandCheckTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void there_are_constraints() throws IOException {
        assertThat(constrained()).extracting(Method::getName).contains("students", "email", "override", "habits");
    }

    /** Those on the accessor and those on what its value holds. */
    private static Stream<Annotation> constraints(Method method) {
        Stream<Annotation> held = method.getAnnotatedReturnType() instanceof AnnotatedParameterizedType several
                ? Arrays.stream(several.getAnnotatedActualTypeArguments())
                        .flatMap(type -> Arrays.stream(type.getAnnotations()))
                : Stream.empty();
        return Stream.concat(Arrays.stream(method.getAnnotations()), held)
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class));
    }

    @ParameterizedTest
    @MethodSource("constrained")
    void no_constraint_is_inert(Method method) {
        assertThat(known(method)).containsAll(constraints(method).toList());
    }

    @ParameterizedTest
    @MethodSource("constrained")
    void the_message_of_a_constraint_is_the_key_of_a_text(Method method) {
        assertThat(known(method)).allSatisfy(constraint -> {
            String key =
                    (String) constraint.annotationType().getMethod("message").invoke(constraint);
            assertThat(Texts.has(key)).as(key).isTrue();
        });
    }

    @Test
    void without_our_strategy_the_constraints_would_be_ignored() {
        try (var factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(BAD)).isEmpty();
        }
    }

    /** What the validator knows of a method's constraints. */
    private static List<Annotation> known(Method method) {
        PropertyDescriptor property = VALIDATOR
                .getConstraintsForClass(method.getDeclaringClass())
                .getConstraintsForProperty(method.getName());
        assertThat(property).as("what is known of " + method).isNotNull();
        Stream<ConstraintDescriptor<?>> held = property.getConstrainedContainerElementTypes().stream()
                .flatMap(element -> element.getConstraintDescriptors().stream());
        return Stream.concat(property.getConstraintDescriptors().stream(), held)
                .<Annotation>map(ConstraintDescriptor::getAnnotation)
                .toList();
    }

    @Test
    void a_getter_is_found_by_the_plain_name_of_its_property() {
        assertThat(new PlainAccessors().getGetterMethodNameCandidates("email")).containsExactly("email");
    }

    @Test
    void a_conflict_tells_what_it_is_about_and_keeps_its_cause() {
        IllegalStateException cause = new IllegalStateException();
        assertThat(new Conflict("key K1"))
                .isInstanceOf(MentoringException.class)
                .hasMessage("key K1");
        assertThat(new Conflict("key K1", cause)).hasMessage("key K1").hasCause(cause);
    }
}
