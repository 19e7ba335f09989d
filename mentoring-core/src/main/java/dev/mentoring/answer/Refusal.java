package dev.mentoring.answer;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;

/**
 * One cause of a refusal, with the figures it rests on.
 *
 * @param cause what stands in the way
 * @param status whether the check was made and failed, or could not be made
 * @param figures the figures, by name, in a stable order
 */
public record Refusal(Cause cause, Status status, Map<String, Object> figures) {

    /** What became of the check. */
    public enum Status {
        /** The check was made, and failed. */
        FAILED,
        /** The check rests on one that failed, and was not made. */
        NOT_EVALUATED
    }

    /** Keeps the figures from changing. */
    public Refusal {
        figures = ImmutableMap.copyOf(figures);
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
        Object[] told = figures.values().stream().map(String::valueOf).toArray();
        String detail = status == Status.FAILED && told.length > 0 ? ".figures" : "";
        return Texts.of(locale, "mend." + cause + detail, told);
    }
}
