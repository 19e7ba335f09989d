package dev.mentoring.answer;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A command that makes no sense as it stands, whoever asks: all that is wrong with it, at once. Nothing was written. */
public final class InvalidCommand extends MentoringException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final transient ImmutableList<Violation> violations;

    /**
     * A command with violations.
     *
     * @param violations at least one
     */
    public InvalidCommand(List<Violation> violations) {
        super(violations.stream()
                .map(violation -> violation.path() + ": " + violation.message(Locale.ENGLISH))
                .collect(Collectors.joining("; ")));
        this.violations = ImmutableList.copyOf(violations);
    }

    /**
     * All that is wrong.
     *
     * @return at least one violation, in the order of the command's fields
     */
    public List<Violation> violations() {
        return violations;
    }

    /**
     * A command with a single violation.
     *
     * @param path the field that is wrong
     * @param key the key of the text
     * @param figures what the text mentions
     * @return the exception, to be thrown
     */
    public static InvalidCommand of(String path, String key, Object... figures) {
        return new InvalidCommand(List.of(Violation.of(path, key, figures)));
    }

    /**
     * Throws when anything is wrong.
     *
     * @param violations what was found wrong, perhaps nothing
     * @throws InvalidCommand when there is at least one
     */
    public static void throwIfAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidCommand(violations);
        }
    }
}
