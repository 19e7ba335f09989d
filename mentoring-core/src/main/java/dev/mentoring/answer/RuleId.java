package dev.mentoring.answer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name of a rule of the rule book: {@code S1} to {@code S52} for what the school asks of its mentors, {@code A1}
 * to {@code A20} for what the default policy decides where the school is silent. Every verdict quotes the rules it
 * rests on.
 *
 * @param value the letter and the number, such as {@code A4}
 */
public record RuleId(String value) {

    private static final Pattern FORM = Pattern.compile("[SA][1-9][0-9]?");

    /** Refuses anything but a letter S or A and a number from 1 to 99. */
    public RuleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A rule id is S or A and a number, not '" + value + "'");
        }
    }

    /**
     * The rules of these names, in the order given.
     *
     * @param values names such as {@code S9}
     * @return an immutable list
     */
    public static List<RuleId> of(String... values) {
        return Stream.of(values).map(RuleId::new).toList();
    }

    @Override
    public String toString() {
        return value;
    }
}
