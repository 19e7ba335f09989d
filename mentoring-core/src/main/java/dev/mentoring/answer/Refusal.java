package dev.mentoring.answer;

import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.text.Texts;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One cause of a refusal, with the figures it rests on.
 *
 * @param cause what stands in the way
 * @param status whether the check was made and failed, or could not be made
 * @param figures the figures, by name, in the order of their names
 */
public record Refusal(Cause cause, Status status, Map<String, Object> figures) {

    /** What became of the check. */
    public enum Status {
        /** The check was made, and failed. */
        FAILED,
        /** The check rests on one that failed, and was not made. */
        NOT_EVALUATED
    }

    /** Keeps the figures from changing, and refuses figures of a check that was not made. */
    public Refusal {
        figures = ImmutableSortedMap.copyOf(figures);
        if (status == Status.NOT_EVALUATED && !figures.isEmpty()) {
            throw new IllegalArgumentException("A check that was not made has no figures");
        }
    }

    /**
     * A check that failed.
     *
     * @param cause what stands in the way
     * @return the refusal, without figures
     */
    public static Refusal failed(Cause cause) {
        return new Refusal(cause, Status.FAILED, Map.of());
    }

    /**
     * A check that failed on figures.
     *
     * @param cause what stands in the way
     * @param figures the figures, by name
     * @return the refusal
     */
    public static Refusal failed(Cause cause, Map<String, Object> figures) {
        return new Refusal(cause, Status.FAILED, figures);
    }

    /**
     * A check that was not made.
     *
     * @param cause what may stand in the way
     * @return the refusal, without figures
     */
    public static Refusal notEvaluated(Cause cause) {
        return new Refusal(cause, Status.NOT_EVALUATED, Map.of());
    }

    /**
     * What would mend it, for people.
     *
     * @param locale French for a French locale, English for any other
     * @return one or two sentences
     */
    public String mend(Locale locale) {
        String plain = "mend." + cause;
        String detailed = plain + (figures.containsValue("UNKNOWN") ? ".open" : ".figures");
        if (figures.isEmpty() || !Texts.has(detailed)) {
            return Texts.of(locale, plain);
        }
        return Texts.of(
                locale,
                detailed,
                figures.values().stream().map(figure -> told(figure, locale)).toArray());
    }

    private static String told(Object figure, Locale locale) {
        return figure instanceof Collection<?> several
                ? several.stream().map(each -> told(each, locale)).collect(Collectors.joining(", "))
                : named(String.valueOf(figure), locale);
    }

    /** A field goes by its name in the reader's language. */
    private static String named(String figure, Locale locale) {
        String field = "field." + figure;
        return Texts.has(field) ? Texts.of(locale, field) : figure;
    }
}
