package dev.mentoring.validation;

import java.util.List;
import java.util.Optional;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/** Takes {@code email()} for a property as well as {@code getEmail()}: without it, constraints on ours are ignored. */
final class PlainAccessors implements GetterPropertySelectionStrategy {

    @Override
    public Optional<String> getProperty(ConstrainableExecutable executable) {
        boolean isAccessor = executable.getParameterTypes().length == 0 && executable.getReturnType() != void.class;
        return isAccessor ? Optional.of(executable.getName()) : Optional.empty();
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String propertyName) {
        return List.of(propertyName);
    }
}
