package dev.mentoring.validation;

import dev.mentoring.answer.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Validates commands by their constraints; the one place that knows of Hibernate Validator. A constraint's message is
 * the key of a text, so that every violation is told in both languages whatever the JVM's locale.
 */
public final class CommandCheck {

    private static final Validator VALIDATOR = validator();

    private CommandCheck() {}

    private static Validator validator() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .getterPropertySelectionStrategy(new PlainAccessors())
                .defaultLocale(Locale.ROOT)
                .buildValidatorFactory()
                .getValidator();
    }

    /**
     * What is wrong with a command.
     *
     * @param command a value whose accessors carry constraints
     * @return all violations, by path
     */
    public static List<Violation> violations(Object command) {
        return VALIDATOR.validate(command).stream()
                .map(CommandCheck::violation)
                .sorted(Comparator.comparing(Violation::path).thenComparing(Violation::english))
                .distinct()
                .toList();
    }

    private static Violation violation(ConstraintViolation<Object> found) {
        String path = found.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", "");
        var attributes = found.getConstraintDescriptor().getAttributes();
        Object most = attributes.getOrDefault("max", "");
        return Violation.of(path, found.getMessageTemplate(), most);
    }
}
